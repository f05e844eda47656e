import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { theApp } from './app';
import { listenToCommands } from './control';
import { resolveElectronToHost } from './hooks';

/** node out/host/run.js MAIN [the app's arguments...] */
const [node = process.execPath, , main, ...args] = process.argv;
if (!main) throw new Error('usage: node out/host/run.js MAIN [arguments...]');
const mainFile = resolve(main);

// As Electron started on a file: argv is [binary, main, ...arguments].
process.argv = [node, mainFile, ...args];
Object.defineProperty(process.versions, 'electron', { value: '45.4.1', enumerable: true });
Object.defineProperty(process, 'type', { value: 'browser' });

// Electron's main process lives until it quits, with or without something to wait for.
setInterval(() => undefined, 2 ** 30);
process.on('SIGINT', () => theApp.quit());
process.on('SIGTERM', () => theApp.quit());

resolveElectronToHost();
listenToCommands();
theApp.describe(mainFile);
await import(pathToFileURL(mainFile).href);
theApp.becomeReady();
