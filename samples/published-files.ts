import { readRegisterFile } from '../shared/register/read-register-file';
import { writeRegisterFile } from '../shared/register/write-register-file';
import { trainingOffice } from './generate-training';
import { registerSchemaText } from './register-schema';

/** Sample offices written by hand from the articles. */
export const storyOffices = ['yekaterinburg', 'harbin', 'moscow'] as const;

/**
 * Every file of the repository that a program makes, by path: the schema, the training office, and the samples written
 * by hand in the form in which the app saves them. `readText` gives the committed text of a path.
 */
export function publishedFiles(readText: (path: string) => string): ReadonlyMap<string, string> {
  const files = new Map([
    ['docs/register.schema.json', registerSchemaText()],
    ['samples/training.json', writeRegisterFile(trainingOffice())],
  ]);
  for (const office of storyOffices) {
    const path = `samples/${office}.json`;
    const read = readRegisterFile(readText(path));
    if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.error, null, 2)}`);
    files.set(path, writeRegisterFile(read.value.records));
  }
  return files;
}
