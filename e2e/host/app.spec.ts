import { expect, test } from '@playwright/test';
import { launchApp } from '../support/launch';

test('the built app opens on the host, asks nothing of a network and quits with code 0', async () => {
  const app = await launchApp({ lang: 'en', asOf: '2025-11-21' });
  await expect(app.page.getByRole('button').first()).toBeVisible();
  expect(app.blockedRequests()).toEqual([]);
  expect(
    app.log.filter(({ kind }) => ['page-error', 'preload-error', 'request-error'].includes(kind)),
  ).toEqual([]);
  expect(await app.close()).toBe(0);
});
