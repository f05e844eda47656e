import { _electron, type ElectronApplication } from '@playwright/test';
import { electronBinary } from '../../build/runtime/electron.mjs';
import type { LogEntry, MenuEntry, Runtime, Start } from './running-app';

type Scripted = { scriptedAnswers?: Record<string, unknown[]> };

/** Replaces the native dialogs, which nobody could click, by the answers that the specification gives. */
async function scriptDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const answers: Record<string, unknown[]> = {};
    Object.assign(globalThis, { scriptedAnswers: answers } satisfies Scripted);
    for (const method of ['showSaveDialog', 'showOpenDialog', 'showMessageBox']) {
      Object.assign(dialog, {
        [method]: async () => {
          const answer = answers[method]?.shift();
          if (answer === undefined)
            throw new Error(`dialog.${method}: the test gave no answer (answerDialog)`);
          return answer;
        },
      });
    }
  });
}

/** Requests that failed, as the sessions of all windows report them. */
async function blocked(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.session.webRequest.onErrorOccurred(({ url }) =>
        console.log(`blocked-request ${url}`),
      );
    }
  });
}

const readMenu = (app: ElectronApplication): Promise<MenuEntry[]> =>
  app.evaluate(({ Menu }) => {
    type Item = Electron.MenuItem;
    const read = ({
      id,
      role,
      type,
      label,
      accelerator,
      enabled,
      visible,
      checked,
      submenu,
    }: Item): MenuEntry => ({
      ...(id ? { id } : {}),
      ...(role ? { role } : {}),
      ...(accelerator ? { accelerator: String(accelerator) } : {}),
      ...(submenu ? { submenu: submenu.items.map(read) } : {}),
      type,
      label,
      enabled,
      visible,
      checked,
    });
    return (Menu.getApplicationMenu()?.items ?? []).map(read);
  });

/** Runs the app's main file on the real binary. */
export async function launchOnElectron(start: Start): Promise<Runtime> {
  const executablePath = electronBinary();
  if (executablePath === undefined)
    throw new Error("TEST_RUNTIME=electron, and Electron's binary is not here");
  const app = await _electron.launch({
    executablePath,
    args: [start.main, ...start.args],
    // Only Linux takes its locale from here; elsewhere the system's own counts.
    env: {
      ...(process.env as Record<string, string>),
      LANG: `${start.locale.replace('-', '_')}.UTF-8`,
      ...start.env,
    },
  });
  const log: LogEntry[] = [];
  const child = app.process();
  child.stdout?.on('data', (data: Buffer) => {
    for (const [, url] of data.toString().matchAll(/^blocked-request (.*)$/gm))
      log.push({ kind: 'blocked-request', data: url });
  });
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const page = await app.firstWindow();
  page.on('pageerror', (error) => log.push({ kind: 'page-error', data: error.message }));
  await scriptDialogs(app);
  await blocked(app);
  return {
    page,
    log,
    exited,
    answerDialog: (method, answer) =>
      app.evaluate(
        (_, given) => {
          const { scriptedAnswers = {} } = globalThis as Scripted;
          scriptedAnswers[given.method] = [...(scriptedAnswers[given.method] ?? []), given.answer];
        },
        { method, answer },
      ),
    menu: () => readMenu(app),
    windowTitle: () =>
      app.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()
            .find((w) => w.isVisible())
            ?.getTitle() ?? '',
      ),
    clickMenu: (id) =>
      app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id),
    setSystemDark: (dark) => page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' }),
    async pageAfter(action) {
      const next = app.waitForEvent('window');
      await action();
      return next;
    },
    endSession: () =>
      app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows())
          window.emit('query-session-end', { preventDefault: () => undefined });
      }),
    async kill9() {
      child.kill('SIGKILL');
      await exited;
    },
    async close() {
      await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
      return exited;
    },
  };
}
