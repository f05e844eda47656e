import { writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { launchApp } from './support/launch';
import { sampleOf } from './support/office-folder';
import { goTo } from './support/screen';

test('pair', async () => {
  test.setTimeout(180000);
  const app = await launchApp({ args: [sampleOf('yekaterinburg')], asOf: '2025-12-31', lang: 'ru' });
  const { page } = app;
  await page.getByRole('navigation').first().waitFor();
  for (const [n, req] of Object.entries({
    cols: {
      paper: 'summary',
      period: '2025',
      lang: 'ru',
      asOf: '2025-12-31',
      beside: { lang: 'zh', arrangement: 'columns' },
    },
    paras: {
      paper: 'summary',
      period: '2025',
      lang: 'zh',
      asOf: '2025-12-31',
      beside: { lang: 'ru', arrangement: 'paragraphs' },
    },
    gbtru: { paper: 'summary', period: '2025', lang: 'ru', asOf: '2025-12-31', convention: 'gbt' },
  })) {
    const b64 = await page.evaluate(async (r) => {
      const out = await (window as any).desktop.call.paperPrepare(r);
      if (!out.ok) return JSON.stringify(out);
      let s = '';
      for (const x of out.value.pdf) s += String.fromCharCode(x);
      return btoa(s);
    }, req);
    writeFileSync(`/tmp/pair-${n}.pdf`, Buffer.from(b64 as string, 'base64'));
  }
  await goTo(page, '/summary');
  await page.waitForTimeout(6000);
  await page.screenshot({ path: '/tmp/pair-screen.png' });
  await app.close();
});
