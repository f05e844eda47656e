import { app } from 'electron';
import { registerAppScheme } from '../../electron/shell/app-protocol';
import { openBlankWindow } from './blank-window';
import { printRepeatedly } from './print-repeatedly';

/**
 * The baseline's own app, on the same host, with the app's preloads and address: a blank window, or one paper that is
 * laid out once and printed again and again.
 */
const option = (name: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? '' : (process.argv[at + 1] ?? '');
};

registerAppScheme();
app.enableSandbox();
app.setPath('userData', option('--user-data'));
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(async () => {
  const document = option('--document');
  if (document === '') await openBlankWindow(option('--profile'));
  else {
    await printRepeatedly(document, option('--result'), Number(option('--times')));
    app.exit(0);
  }
});
