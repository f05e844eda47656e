import { useTranslation } from 'react-i18next';
import type { AnyRecord, Kind } from '../../../shared/domain/records';
import { foldName } from '../../../shared/search/fold-name';
import { type SearchedKind, searchedKinds } from '../../../shared/search/record-names';
import type { SearchHit } from '../../../shared/search/search-index';
import { useCounted } from '../../db/register-context';
import { useSearch } from '../../db/use-search';
import { useLang } from '../../i18n/use-lang';
import type { CommandName } from '../../ui/commands';
import { useServices } from '../../ui/services';
import { useOpenRecord } from '../../ui/use-open-record';
import { useRecents } from '../../ui/use-recents';
import type { PaletteGroup, PaletteItem } from './palette-items';
import { recentRecords } from './recent-records';

type Unplaced = PaletteItem extends infer I ? (I extends PaletteItem ? Omit<I, 'index'> : never) : never;

interface PaletteItems {
  readonly groups: readonly PaletteGroup[];
  readonly items: readonly PaletteItem[];
  /** All records that answer, those included that the list has no room for. */
  readonly found: number;
  /** False while the index is being made and more may be found. */
  readonly isWhole: boolean;
}

type TitledItems = readonly [title: string, items: readonly Unplaced[]];

const isSearched = (kind: Kind): kind is SearchedKind => searchedKinds.some((searched) => searched === kind);

const shownOfKind = 8;
const shownRecent = 8;

/** What the palette offers for a query: records by kind, then commands; recent records before anything is typed. */
export function usePaletteItems(query: string, onClose: () => void): PaletteItems {
  const { t } = useTranslation('palette');
  const lang = useLang();
  const openRecord = useOpenRecord();
  const { recent: opened, visit } = useRecents();
  const commands = useMatchingCommands(query, onClose);
  const { groups: found, isWhole } = useSearch(query, lang, searchedKinds, shownOfKind);
  const recent = useCounted((register) => recentRecords(register, opened, shownRecent), [opened]);
  const asItem = (record: AnyRecord, hit: SearchHit | null): Unplaced => ({
    kind: 'record',
    key: record.id,
    record,
    hit,
    run: () => {
      onClose();
      visit(record.id);
      openRecord(record);
    },
  });
  const records: readonly TitledItems[] =
    query.trim() === ''
      ? [[t('recent'), recent.map((record) => asItem(record, null))]]
      : found.flatMap(({ kind, hits }): readonly TitledItems[] =>
          isSearched(kind) ? [[t(`groups.${kind}`), hits.map((hit) => asItem(hit.record, hit))]] : [],
        );
  const total = found.reduce((sum, group) => sum + group.total, 0);
  return { ...place([...records, [t('groups.commands'), commands]]), found: total, isWhole };
}

/** Commands that mean something now and whose words contain the query. */
function useMatchingCommands(query: string, onClose: () => void): readonly Unplaced[] {
  const { t } = useTranslation('common');
  const { commands } = useServices();
  const wanted = foldName(query);
  const hidden: readonly CommandName[] = ['search', 'goBack', 'goForward', 'record'];
  return commands
    .enabled()
    .filter((name) => !hidden.includes(name))
    .map((name) => ({ name, title: t(`commands.${name}`) }))
    .filter(({ title }) => wanted === '' || foldName(title).includes(wanted))
    .map(({ name, title }) => ({
      kind: 'command',
      key: name,
      command: name,
      title,
      run: () => {
        onClose();
        commands.run(name);
      },
    }));
}

/** Numbers the items through all groups and leaves empty groups out. */
function place(groups: readonly TitledItems[]) {
  const items: PaletteItem[] = [];
  const placed = groups.flatMap(([title, members]): readonly PaletteGroup[] => {
    if (members.length === 0) return [];
    const numbered = members.map((item, i): PaletteItem => ({ ...item, index: items.length + i }));
    items.push(...numbered);
    return [{ title, items: numbered }];
  });
  return { groups: placed, items };
}
