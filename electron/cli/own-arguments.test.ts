import { expect, it } from 'vitest';
import { ownArguments } from './own-arguments';

it('takes all that follows the program of a packaged app', () => {
  expect(ownArguments(['app.exe', '--lang', 'zh', 'office.json'], true)).toEqual([
    '--lang',
    'zh',
    'office.json',
  ]);
});

it('leaves out the main file and the switches that Electron was started with', () => {
  const argv = [
    'electron',
    '--ozone-platform=headless',
    '--no-sandbox',
    'out/main/index.js',
    'counts',
    '--json',
  ];
  expect(ownArguments(argv, false)).toEqual(['counts', '--json']);
});

it('keeps the own options that follow the main file', () => {
  expect(ownArguments(['electron', 'out/main/index.js', '--lang', 'ru'], false)).toEqual(['--lang', 'ru']);
});

it('finds nothing where only Electron was named', () => {
  expect(ownArguments(['electron', '--no-sandbox'], false)).toEqual([]);
});
