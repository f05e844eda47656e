import { settings } from './settings';

/** One line of what the host did instead of the system, for tests to read. */
export type LogEntry = { kind: string; data: unknown };

export type Command =
  | { type: 'answer'; method: string; answer: unknown }
  | { type: 'menu' }
  | { type: 'click'; id: string }
  | { type: 'title' }
  | { type: 'system-theme'; dark: boolean }
  | { type: 'quit' }
  | { type: 'session-end' };

type Reply = { type: 'reply'; id: number; value?: unknown; error?: string };
type Report = { type: 'log'; entry: LogEntry } | { type: 'window'; port: number } | Reply;

const send = (message: Report): void => {
  if (settings.controlled && process.connected) process.send?.(message);
};

export const record = (kind: string, data: unknown): void => send({ type: 'log', entry: { kind, data } });

export const reportWindow = (port: number): void => send({ type: 'window', port });

type Handlers = { [K in Command['type']]?: (command: Extract<Command, { type: K }>) => unknown };
const handlers: Handlers = {};

/** Says what a test's command does; each subject registers its own. */
export function onCommand<K extends Command['type']>(
  type: K,
  handler: (command: Extract<Command, { type: K }>) => unknown,
): void {
  Object.assign(handlers, { [type]: handler });
}

const run = (command: Command): unknown => {
  const handler = handlers[command.type] as ((command: Command) => unknown) | undefined;
  if (!handler) throw new Error(`the host has no command '${command.type}'`);
  return handler(command);
};

export function listenToCommands(): void {
  if (!settings.controlled) return;
  process.on('message', async (message: { id: number; command: Command }) => {
    try {
      send({ type: 'reply', id: message.id, value: await run(message.command) });
    } catch (error) {
      send({ type: 'reply', id: message.id, error: String(error) });
    }
  });
  // A test that died must not leave its app running.
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
