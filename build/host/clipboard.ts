import { record } from './control';
import { strict } from './strict';

let text = '';

/** The host's own clipboard: the system's has no place in a check, and pages copy through Chromium. */
export const clipboard = strict('clipboard', {
  writeText(value: string): void {
    text = value;
    record('clipboard', value);
  },
  readText: (): string => text,
});
