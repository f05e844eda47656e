import { app } from 'electron';
import type { Result } from '../shared/result';
import type { AppStart, CommandLine, CommandLineError } from './cli/command-line';
import { ownArguments } from './cli/own-arguments';
import { parseArguments } from './cli/parse-arguments';
import { refuseAndExit, runAndExit } from './cli/run-and-exit';
import { registerAppScheme } from './shell/app-protocol';
import { chooseDataFolder, keepSessionApart } from './shell/data-folder';
import { keepOneApp } from './shell/keep-one-app';

registerAppScheme();
app.enableSandbox();
start(parseArguments(ownArguments(process.argv, app.isPackaged)));

function start(line: Result<CommandLine, CommandLineError>): void {
  if (!line.ok) {
    runOnce(() => refuseAndExit(line.error));
    return;
  }
  const { value } = line;
  if (value.command === 'app') openApp(value);
  else runOnce(() => runAndExit(value));
}

/** One app for each data folder; a second start hands its file to the first. */
function openApp(options: AppStart): void {
  chooseDataFolder(options.userData);
  keepOneApp(options);
}

/** A command takes no lock and opens no window, so it works while the app is open. */
function runOnce(run: () => void | Promise<void>): void {
  keepSessionApart();
  // Electron would end the process with the hidden paper window, before the command has said how it went.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(run);
}
