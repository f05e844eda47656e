import type { AnyRecord } from '../../../shared/domain/records';
import type { SearchHit } from '../../../shared/search/search-index';
import type { CommandName } from '../../ui/commands';

interface ItemBase {
  readonly key: string;
  /** Position among all items, for the keyboard. */
  readonly index: number;
  readonly run: () => void;
}

export type PaletteItem = ItemBase &
  (
    | { readonly kind: 'record'; readonly record: AnyRecord; readonly hit: SearchHit | null }
    | { readonly kind: 'command'; readonly command: CommandName; readonly title: string }
  );

export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}
