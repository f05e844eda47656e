import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type * as Electron from 'electron';
import { onCommand, record } from './control';
import { getPath } from './paths';
import { settings } from './settings';
import { checkOptions, HostError, strict } from './strict';

type Method = 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox';
const answers = new Map<string, unknown[]>();

onCommand('answer', ({ method, answer }) => {
  answers.set(method, [...(answers.get(method) ?? []), answer]);
});

/** A test must have said what the person answers; nobody may depend on a default. */
async function ask<O extends object, A>(
  method: Method,
  options: O,
  known: string[],
  person: () => Promise<A>,
): Promise<A> {
  checkOptions(`dialog.${method}`, options, known);
  const scripted = answers.get(method)?.shift() as A | undefined;
  if (scripted === undefined && settings.controlled) {
    record('dialog-unanswered', { method, options });
    throw new HostError(`dialog.${method}: the test gave no answer (answerDialog)`);
  }
  const answer = scripted ?? (await person());
  record('dialog', { method, options, answer });
  return answer;
}

/** Without native dialogs a person answers on the terminal; without a terminal nothing is chosen. */
async function askOnTerminal(question: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}

const optionsOf = <O>(window: object | O, options: O | undefined): O => options ?? (window as O);

export const dialog = strict('dialog', {
  showSaveDialog(window: object | Electron.SaveDialogOptions, given?: Electron.SaveDialogOptions) {
    const options = optionsOf(window, given);
    const known = [
      'title',
      'defaultPath',
      'buttonLabel',
      'filters',
      'message',
      'nameFieldLabel',
      'properties',
    ];
    return ask<Electron.SaveDialogOptions, Electron.SaveDialogReturnValue>(
      'showSaveDialog',
      options,
      known,
      async () => {
        const folder = getPath('downloads');
        mkdirSync(folder, { recursive: true });
        const proposed = join(folder, basename(options.defaultPath ?? 'untitled'));
        const typed = await askOnTerminal(`${options.title ?? 'Save'} [${proposed}, "-" cancels]: `);
        return { canceled: typed === '-', filePath: typed === '-' ? '' : typed || proposed };
      },
    );
  },

  showOpenDialog(window: object | Electron.OpenDialogOptions, given?: Electron.OpenDialogOptions) {
    const options = optionsOf(window, given);
    const known = ['title', 'defaultPath', 'buttonLabel', 'filters', 'properties', 'message'];
    return ask<Electron.OpenDialogOptions, Electron.OpenDialogReturnValue>(
      'showOpenDialog',
      options,
      known,
      async () => {
        const typed = await askOnTerminal(`${options.title ?? 'Open'} (path, empty cancels): `);
        return { canceled: typed === '', filePaths: typed === '' ? [] : [typed] };
      },
    );
  },

  showMessageBox(window: object | Electron.MessageBoxOptions, given?: Electron.MessageBoxOptions) {
    const options = optionsOf(window, given);
    const known = [
      'message',
      'type',
      'buttons',
      'defaultId',
      'title',
      'detail',
      'cancelId',
      'noLink',
      'icon',
      'normalizeAccessKeys',
    ];
    return ask<Electron.MessageBoxOptions, Electron.MessageBoxReturnValue>(
      'showMessageBox',
      options,
      known,
      async () => {
        const buttons = (options.buttons ?? ['OK']).map((label, index) => `${index} ${label}`).join(', ');
        const typed = await askOnTerminal(`${options.message}\n${options.detail ?? ''}\n${buttons}: `);
        return {
          response: typed === '' ? (options.cancelId ?? options.defaultId ?? 0) : Number(typed),
          checkboxChecked: false,
        };
      },
    );
  },

  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
    record('dialog', { method: 'showErrorBox', options: { title, content } });
  },
});
