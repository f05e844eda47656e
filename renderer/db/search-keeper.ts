import type { SearchGroup, SearchIndex, SearchOptions } from '../../shared/search/search-index';
import type { RegisterStore } from './register-store';

/** Work in one go at most this long, in milliseconds: half a frame, so that typing never waits for it. */
const sliceMs = 8;
/** As many changed records are taken in before a search answers; more wait for idle time. */
const atOnce = 100;
/** Who shows results of a search while the index is being made hears of it this often, in milliseconds. */
const tellEveryMs = 250;

export interface KeeperParts {
  /** Fetches the code of the index and makes an empty one; the start of the app does not wait for it. */
  readonly load: () => Promise<SearchIndex>;
  /** Calls back when there is nothing better to do. */
  readonly whenIdle: (work: () => void) => void;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
}

/** Names by which every kind is found come last where they are many. */
const kindsInOrder = ['city', 'person', 'organisation', 'agreement', 'event', 'visit', 'source'] as const;

/**
 * Keeps the search index in step with the register: made in slices of idle time after the start, then changed record by
 * record. Until it is whole it finds what it has.
 */
export class SearchKeeper {
  readonly #store: Pick<RegisterStore, 'view' | 'onRecords'>;
  readonly #parts: KeeperParts;
  readonly #listeners = new Set<() => void>();
  /** Ids of records whose present value the index does not have yet. */
  readonly #waiting = new Set<string>();
  #index: SearchIndex | null = null;
  #begun = false;
  #version = 0;
  #toldAt = 0;

  constructor(store: Pick<RegisterStore, 'view' | 'onRecords'>, parts: KeeperParts) {
    this.#store = store;
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** Grows when more can be found than before. */
  readonly version = (): number => this.#version;
  readonly isWhole = (): boolean => this.#index !== null && this.#waiting.size <= atOnce;

  /** Starts the making of the index; once is enough. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#store.onRecords((ids) => {
      for (const id of ids) this.#waiting.add(id);
      this.#goOn();
    });
    const view = this.#store.view();
    for (const kind of kindsInOrder) for (const { id } of view.all(kind)) this.#waiting.add(id);
    void this.#parts.load().then((index) => {
      this.#index = index;
      this.#goOn();
    });
  }

  /** What answers the query now; what was changed last is among it. */
  search(query: string, options: SearchOptions): readonly SearchGroup[] {
    this.begin();
    if (!this.#index) return [];
    if (this.#waiting.size <= atOnce) this.#takeIn(this.#index, () => true);
    return this.#index.search(query, options);
  }

  #goOn(): void {
    if (this.#waiting.size > 0) this.#parts.whenIdle(() => this.#slice());
  }

  #slice(): void {
    if (!this.#index || this.#waiting.size === 0) return;
    const { clock } = this.#parts;
    const end = clock() + sliceMs;
    this.#takeIn(this.#index, () => clock() < end);
    if (this.#waiting.size === 0 || clock() - this.#toldAt >= tellEveryMs) this.#tell();
    this.#goOn();
  }

  #takeIn(index: SearchIndex, mayGoOn: () => boolean): void {
    const view = this.#store.view();
    for (const id of this.#waiting) {
      this.#waiting.delete(id);
      const record = view.get(id);
      if (record) index.put(record);
      else index.drop(id);
      if (!mayGoOn()) return;
    }
  }

  #tell(): void {
    this.#toldAt = this.#parts.clock();
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
