import { app } from 'electron';
import { printPdf } from '../exports/print-pdf';
import { languageOfSystem } from '../settings/preferences';
import { localDay } from '../shell/today';
import type { Command, CommandLineError } from './command-line';
import { exitCodes } from './command-line';
import { faultSentence } from './error-sentence';
import { runCommand } from './run-command';

/** Runs a command and ends the process with its code. Runs after `ready`, beside an app that may be open. */
export async function runAndExit(command: Command): Promise<void> {
  const lines: Promise<void>[] = [];
  const write = (stream: NodeJS.WriteStream) => (line: string) => {
    lines.push(new Promise((resolve) => stream.write(`${line}\n`, () => resolve())));
  };
  const code = await runCommand(command, {
    today: localDay(new Date()),
    lang: systemLanguage(),
    printPdf,
    print: write(process.stdout),
    complain: write(process.stderr),
  });
  // A pipe takes its time, and what it has not taken when the process ends is lost.
  await Promise.all(lines);
  app.exit(code);
}

/** Says what was not understood and ends the process. */
export function refuseAndExit(error: CommandLineError): void {
  const sentence = faultSentence(error, error.lang ?? systemLanguage());
  process.stderr.write(`${sentence}\n`, () => app.exit(exitCodes.badCommandLine));
}

const systemLanguage = () => languageOfSystem(app.getPreferredSystemLanguages());
