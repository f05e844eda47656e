import { app } from 'electron';
import { drawPictures, printPdf } from '../exports/print-pdf';
import { languageOfSystem } from '../settings/preferences';
import { localDay } from '../shell/today';
import { type Command, type CommandLineError, exitCodes } from './command-line';
import { faultSentence } from './error-sentence';
import { runCommand } from './run-command';

/** Runs a command and ends the process with its code. Runs after `ready`, beside an app that may be open. */
export async function runAndExit(command: Command): Promise<void> {
  const [print, complain] = [new LineWriter(process.stdout), new LineWriter(process.stderr)];
  const code = await runCommand(command, {
    today: localDay(new Date()),
    lang: systemLanguage(),
    printing: { pdf: printPdf, pictures: drawPictures },
    print: (line) => print.write(line),
    complain: (line) => complain.write(line),
  }).catch((bug: unknown) => {
    complain.write(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug));
    return exitCodes.bug;
  });
  await Promise.all([print.drained, complain.drained]);
  app.exit(code);
}

/** A pipe takes its time, and what it has not taken when the process ends is lost. */
class LineWriter {
  drained: Promise<void> = Promise.resolve();

  constructor(private readonly stream: NodeJS.WriteStream) {
    // A reader that has seen enough (`| head`) closes the pipe; that is no failure of the command.
    stream.on('error', () => undefined);
  }

  write(line: string): void {
    const taken = new Promise<void>((resolve) => this.stream.write(`${line}\n`, () => resolve()));
    this.drained = this.drained.then(() => taken);
  }
}

/** Says what was not understood and ends the process. */
export function refuseAndExit(error: CommandLineError): void {
  const sentence = faultSentence(error, error.lang ?? systemLanguage());
  process.stderr.write(`${sentence}\n`, () => app.exit(exitCodes.badCommandLine));
}

const systemLanguage = () => languageOfSystem(app.getPreferredSystemLanguages());
