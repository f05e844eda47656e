import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { RunningApp } from './running-app';

/** What axe finds serious or critical in a part of the page as it stands, each with the elements concerned. */
export async function seriousFindings(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The same, light and then dark; the system is light again afterwards. */
export async function findingsLightAndDark(
  app: RunningApp,
  page: Page,
  part = 'html',
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const dark of [false, true]) {
    await app.setSystemDark(dark);
    const theme = dark ? 'dark' : 'light';
    found.push(...(await seriousFindings(page, part)).map((finding) => `${theme}: ${finding}`));
  }
  await app.setSystemDark(false);
  return found;
}
