import { Menu } from 'electron';
import { type MenuActions, type MenuState, menuTemplate } from './menu-template';

/** The native menu, kept in step with the language, the journal's undo stack and the commands the page allows. */
export class AppMenu {
  #state: MenuState;
  readonly #actions: MenuActions;

  constructor(state: MenuState, actions: MenuActions) {
    this.#state = state;
    this.#actions = actions;
    this.#build();
  }

  /** Rebuilds only when something that shows has changed: every save passes here. */
  update(change: Partial<MenuState>): void {
    const next = { ...this.#state, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return;
    this.#state = next;
    this.#build();
  }

  #build(): void {
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(this.#state, this.#actions, process.platform)),
    );
  }
}
