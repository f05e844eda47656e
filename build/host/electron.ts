/** What `import ... from 'electron'` gives the app's main process on the host. */
import { app } from './app';
import { BrowserWindow } from './browser-window';
import { clipboard } from './clipboard';
import { dialog } from './dialog';
import { ipcMain } from './ipc-main';
import { Menu, MenuItem } from './menu';
import { nativeTheme } from './native-theme';
import { registerSchemesAsPrivileged } from './scheme';
import { session } from './session';
import { shell } from './shell';
import { strict } from './strict';
import './window-commands';

const protocol = strict('protocol', { registerSchemesAsPrivileged });

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  session,
  shell,
};
export default strict('electron', {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  session,
  shell,
});
