import { app, dialog } from 'electron';

/** Only a bug or a broken installation ends here; without a window the app would run on unseen. */
export function endWithError(cause: unknown): void {
  dialog.showErrorBox(app.getName(), cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  app.exit(1);
}
