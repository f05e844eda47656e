import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { decode, encode } from './codec';
import { HostError, strict } from './strict';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

export class IpcMain
  extends EventEmitter
  implements Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
{
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new HostError(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  arguments(encoded: string): unknown[] {
    return decode(encoded) as unknown[];
  }

  /** Runs the handler and encodes its answer; rejects with the message that Electron gives the page. */
  async answer(event: object, channel: string, args: string): Promise<string> {
    try {
      const handler = this.handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return encode(await handler(event as Electron.IpcMainInvokeEvent, ...this.arguments(args)));
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  }
}

export const ipc = new IpcMain();
export const ipcMain = strict('ipcMain', ipc);
