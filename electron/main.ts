import { app } from 'electron';
import type { AppStart } from './cli/command-line';
import { ownArguments } from './cli/own-arguments';
import { parseArguments } from './cli/parse-arguments';
import { refuseAndExit, runAndExit } from './cli/run-and-exit';
import { registerAppScheme } from './shell/app-protocol';
import { chooseDataFolder, keepSessionApart } from './shell/data-folder';
import { keepOneApp } from './shell/keep-one-app';

const line = parseArguments(ownArguments(process.argv, app.isPackaged));

registerAppScheme();
app.enableSandbox();
if (line.ok && line.value.command === 'app') openApp(line.value);
else runOnce(line);

/** One app for each data folder; a second start hands its file to the first. */
function openApp(start: AppStart): void {
  chooseDataFolder(start.userData);
  keepOneApp(start);
}

/** A command takes no lock and opens no window, so it works while the app is open. */
function runOnce(command: typeof line): void {
  keepSessionApart();
  void app.whenReady().then(() => {
    if (!command.ok) refuseAndExit(command.error);
    else if (command.value.command !== 'app') return runAndExit(command.value);
    return undefined;
  });
}
