import { launchApp } from './launch';
import { sampleOf } from './office-folder';
import type { RunningApp } from './running-app';
import type { Lang } from './words';

/**
 * The training office in a usual window, ready to be read and written in, on the day that its records lead up to.
 * Each call is an office of its own, which goes when the app is closed.
 */
export async function openTrainingOffice(lang: Lang): Promise<RunningApp> {
  const app = await launchApp({ args: [sampleOf('training')], asOf: '2025-11-21', lang });
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await app.page.getByRole('navigation').first().waitFor();
  return app;
}
