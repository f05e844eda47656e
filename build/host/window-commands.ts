import { HostWindow } from './browser-window';
import { onCommand } from './control';

/** The title of the window that people see; the paper window is none. */
onCommand(
  'title',
  () =>
    HostWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.getTitle() ?? '',
);

/** Windows asks, then tells; the app has only these two events to write what is in its fields. */
onCommand('session-end', () => {
  for (const window of HostWindow.getAllWindows()) {
    window.preventable('query-session-end', { reasons: ['shutdown'] });
    window.emit('session-end', { reasons: ['shutdown'] });
  }
});
