import { expect, test } from '@playwright/test';
import { launchFixture } from './fixture';

test('a request that the app does not answer goes nowhere and is logged', async () => {
  const app = await launchFixture();
  // The page's policy forbids it already; a worker-less frame of the same origin without a policy does not exist.
  const image = await app.page.evaluate(() =>
    fetch('app://bundle/index.html').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(image).toBe('refused');
  expect(app.blockedRequests()).toEqual([]);
  await app.page.goto('http://127.0.0.1:1/').catch(() => undefined);
  await expect.poll(() => app.log.some(({ kind }) => kind === 'navigation-prevented')).toBe(true);
  await app.close();
});
