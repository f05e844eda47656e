import { ipcMain, type WebContents } from 'electron';
import type { Calls, Channel } from '../../shared/ipc/contract';
import { fail } from '../../shared/result';
import { isOwnPage } from './own-page';
import { parameters } from './parameters';

/**
 * Answers every channel of the contract; a missing or misspelt handler is a compile error. A call from anywhere but
 * the main window's own page, or with arguments of another shape, is refused before a handler sees it.
 */
export function registerHandlers(handlers: Calls, isMainWindow: (contents: WebContents) => boolean): void {
  for (const channel of Object.keys(handlers) as Channel[]) {
    const run = handlers[channel] as (...args: readonly unknown[]) => Promise<unknown>;
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      if (!isMainWindow(event.sender) || !isOwnPage(event.senderFrame)) throw new Error(`Refused ${channel}`);
      const parsed = parameters[channel].safeParse(args);
      if (parsed.success) return run(...parsed.data);
      // A draft that does not parse stays in its field and is answered like any other change that was not written.
      if (channel === 'register:save') return fail({ code: 'badDraft' });
      throw new Error(`Refused ${channel}: ${parsed.error.issues[0]?.message}`);
    });
  }
}
