import { type MenuCommand, menuCommands } from '../../shared/ipc/menu-commands';

/** Everything the app can be told to do; menu, palette, shortcuts and help read the same list. */
export const commandNames = [
  ...menuCommands,
  'goBack',
  'goForward',
  'edit',
  'record',
  'exportTable',
] as const;
export type CommandName = MenuCommand | 'goBack' | 'goForward' | 'edit' | 'record' | 'exportTable';

/** Keys by their place on the keyboard, so that they work in every layout. */
export interface Shortcut {
  readonly code: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

export const shortcuts: Readonly<Partial<Record<CommandName, Shortcut>>> = {
  openOverview: { code: 'Digit1', ctrl: true },
  openPartners: { code: 'Digit2', ctrl: true },
  openVisits: { code: 'Digit3', ctrl: true },
  openEvents: { code: 'Digit4', ctrl: true },
  openAgreements: { code: 'Digit5', ctrl: true },
  openContacts: { code: 'Digit6', ctrl: true },
  openCounts: { code: 'Digit7', ctrl: true },
  openSummary: { code: 'Digit8', ctrl: true },
  openSettings: { code: 'Digit9', ctrl: true },
  newRecord: { code: 'KeyN', ctrl: true },
  filter: { code: 'KeyF', ctrl: true },
  search: { code: 'KeyK', ctrl: true },
  undo: { code: 'KeyZ', ctrl: true },
  redo: { code: 'KeyZ', ctrl: true, shift: true },
  edit: { code: 'F2' },
  record: { code: 'Enter', ctrl: true },
  exportSummary: { code: 'KeyP', ctrl: true },
  exportTable: { code: 'KeyE', ctrl: true, shift: true },
  showShortcuts: { code: 'F1' },
  goBack: { code: 'ArrowLeft', alt: true },
  goForward: { code: 'ArrowRight', alt: true },
};

type Handler = () => void;

/** What each command does just now. The handler added last wins, so a form may take over from its screen. */
export class Commands {
  readonly #handlers = new Map<CommandName, Handler[]>();
  readonly #listeners = new Set<() => void>();
  #enabled: readonly CommandName[] = [];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** Commands that would do something now. */
  readonly enabled = (): readonly CommandName[] => this.#enabled;

  add(name: CommandName, handler: Handler): () => void {
    this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), handler]);
    this.#changed();
    return () => {
      this.#handlers.set(
        name,
        (this.#handlers.get(name) ?? []).filter((other) => other !== handler),
      );
      this.#changed();
    };
  }

  /** Runs a command; false when nothing answers to it now. */
  run(name: string): boolean {
    const handler = this.#handlers.get(name as CommandName)?.at(-1);
    handler?.();
    return handler !== undefined;
  }

  #changed(): void {
    this.#enabled = commandNames.filter((name) => (this.#handlers.get(name)?.length ?? 0) > 0);
    for (const listener of this.#listeners) listener();
  }
}

type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'key'
>;

/** The command of a key press; null while an input method composes. */
export function commandOf(press: KeyPress): CommandName | null {
  if (press.isComposing || press.key === 'Process') return null;
  const found = commandNames.find((name) => {
    const shortcut = shortcuts[name];
    return (
      shortcut !== undefined &&
      shortcut.code === press.code &&
      (shortcut.ctrl ?? false) === (press.ctrlKey || press.metaKey) &&
      (shortcut.shift ?? false) === press.shiftKey &&
      (shortcut.alt ?? false) === press.altKey
    );
  });
  return found ?? null;
}

const keyNames: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' };

/** A shortcut as it is written on screen: `Ctrl Shift Z`. */
export function shortcutText({ code, ctrl, shift, alt }: Shortcut): string {
  const key = keyNames[code] ?? code.replace(/^(?:Key|Digit)/, '');
  return [ctrl && 'Ctrl', shift && 'Shift', alt && 'Alt', key].filter(Boolean).join(' ');
}
