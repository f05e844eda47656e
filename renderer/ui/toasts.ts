export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'alert';
  /** A repair or an undo offered beside the words. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

const shownForMs = 8_000;

/** Short messages at the foot of the window; an alert stays until it is closed. */
export class Toasts {
  readonly #listeners = new Set<() => void>();
  #shown: readonly Toast[] = [];
  #nextId = 1;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly shown = (): readonly Toast[] => this.#shown;

  show(toast: Omit<Toast, 'id' | 'tone'> & Partial<Pick<Toast, 'tone'>>): void {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#set([...this.#shown.slice(-2), { tone: 'plain', ...toast, id }]);
    if (toast.tone !== 'alert') setTimeout(() => this.close(id), shownForMs);
  }

  close(id: number): void {
    this.#set(this.#shown.filter((toast) => toast.id !== id));
  }

  #set(shown: readonly Toast[]): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}
