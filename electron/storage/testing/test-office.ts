import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Json } from '../../../shared/changes/entry';
import { segmentPath } from '../journal/segments';
import type { OfficeStore } from '../office-store';
import type { StoreOptions } from '../store-parts';
import { draft, openForTest, temporaryFolder, write } from './temporary-store';

/** An office in a folder of its own on the real disk. */
export class TestOffice {
  folder = '';
  #store: OfficeStore | undefined;
  #drafts = 0;

  get store(): OfficeStore {
    if (!this.#store) throw new Error('The office is not open');
    return this.#store;
  }

  async open(options: Partial<StoreOptions> = {}): Promise<void> {
    this.#store = await openForTest(this.folder, options);
  }

  async reopen(): Promise<void> {
    await this.store.close();
    await this.open();
  }

  /** Saves some fields of a record over what the register holds now. */
  readonly save = (record: string, fields: Readonly<Record<string, Json>>, action?: string) =>
    this.store.save(draft(++this.#drafts, write(this.store.register, record, fields), action));

  /** The text of the journal's first segment. */
  readonly journal = (): Promise<string> => readFile(segmentPath(join(this.folder, 'journal'), 1), 'utf8');
}

/** An office for each test of the file: opened before it, closed and removed after it. */
export function officeOfEachTest(): TestOffice {
  const office = new TestOffice();
  let removed = async (): Promise<void> => undefined;
  beforeEach(async () => {
    const { path, remove } = await temporaryFolder();
    [office.folder, removed] = [path, remove];
    await office.open();
  });
  afterEach(async () => {
    await office.store.close();
    await removed();
  });
  return office;
}
