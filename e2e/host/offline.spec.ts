import { expect, test } from '@playwright/test';
import { launchFixture } from './fixture';

test('an address that the page may ask for but the app does not answer goes nowhere and is logged', async () => {
  const app = await launchFixture();
  const ask = (url: string): Promise<string> =>
    app.page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'answered',
          () => 'refused',
        ),
      url,
    );
  expect(await ask('/page.js')).toBe('answered');
  expect(app.blockedRequests()).toEqual([]);
  expect(await ask('https://allowed.example/data')).toBe('refused');
  expect(app.blockedRequests()).toEqual(['https://allowed.example/data']);
  await app.close();
});

test('an address of this very computer is refused as well', async () => {
  const app = await launchFixture();
  await app.page.evaluate(() => {
    location.href = 'http://127.0.0.1:1/';
  });
  await expect
    .poll(() => app.log.filter(({ kind }) => kind === 'navigation-prevented'))
    .toEqual([{ kind: 'navigation-prevented', data: 'http://127.0.0.1:1/' }]);
  await app.close();
});
