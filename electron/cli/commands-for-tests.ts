import { succeed } from '../../shared/result';
import type { PrintPdf } from '../shell/make-paper';
import { parseArguments } from './parse-arguments';
import { runCommand } from './run-command';

/** Runs command lines as a person would type them, and keeps what they print and complain of. */
export function commandsForTests() {
  const printed: string[] = [];
  const complaints: string[] = [];
  const runWith = (printPdf: PrintPdf, ...args: string[]): Promise<number> => {
    const line = parseArguments(args);
    if (!line.ok || line.value.command === 'app') throw new Error(`Not a command: ${args.join(' ')}`);
    return runCommand(line.value, {
      today: '2024-12-31',
      lang: 'en',
      printing: { pdf: printPdf, pictures: async () => succeed([]) },
      print: (text) => printed.push(text),
      complain: (text) => complaints.push(text),
    });
  };
  return {
    printed,
    complaints,
    /** Forgets what the commands before said. */
    forget: () => {
      printed.length = 0;
      complaints.length = 0;
    },
    runWith,
    /** Printing is the only part that needs a browser. */
    run: (...args: string[]) => runWith(async () => succeed(new TextEncoder().encode('%PDF-')), ...args),
  };
}
