import { app } from 'electron';
import { registerAppScheme } from '../../electron/shell/app-protocol';
import { openBlankWindow } from './blank-window';
import { comparePrinting } from './compare-printing';

/**
 * The baseline's own app, on the same host, with the app's preloads and address: a blank window, or a paper
 * beside its finished page.
 */
const option = (name: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? '' : (process.argv[at + 1] ?? '');
};

registerAppScheme();
app.enableSandbox();
app.setPath('userData', option('--user-data'));
app.on('window-all-closed', () => {
  // Between two papers no window is open.
  if (option('--print-job') === '') app.quit();
});
void app.whenReady().then(async () => {
  const job = option('--print-job');
  if (job === '') await openBlankWindow(option('--profile'));
  else {
    await comparePrinting(job, option('--result'));
    app.exit(0);
  }
});
