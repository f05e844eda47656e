import { useTranslation } from 'react-i18next';
import type { AnyRecord } from '../../../shared/domain/records';
import { foldName } from '../../../shared/search/fold-name';
import { type Found, searchByName, searchedKinds } from '../../../shared/search/name-search';
import { useCounted, useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { CommandName } from '../../ui/commands';
import { useServices } from '../../ui/services';
import { useOpenRecord } from '../../ui/use-open-record';
import { useRecents } from '../../ui/use-recents';
import type { PaletteGroup, PaletteItem } from './palette-items';

type Unplaced = PaletteItem extends infer I ? (I extends PaletteItem ? Omit<I, 'index'> : never) : never;

interface PaletteItems {
  readonly groups: readonly PaletteGroup[];
  readonly items: readonly PaletteItem[];
  /** All records that answer, those included that the list has no room for. */
  readonly found: number;
}

const shownOfKind = 8;
const countedUpTo = 1_000;

/** What the palette offers for a query: records by kind, then commands; recent records before anything is typed. */
export function usePaletteItems(query: string, onClose: () => void): PaletteItems {
  const { t } = useTranslation('palette');
  const lang = useLang();
  const register = useRegister();
  const openRecord = useOpenRecord();
  const { recent, visit } = useRecents();
  const commands = useMatchingCommands(query, onClose);
  const found = useCounted(
    (all) => searchByName(all, query, lang, searchedKinds, countedUpTo),
    [query, lang],
  );
  const asItem = (record: AnyRecord, matched: string | null): Unplaced => ({
    kind: 'record',
    key: record.id,
    record,
    matched,
    run: () => {
      onClose();
      visit(record.id);
      openRecord(record);
    },
  });
  const records: readonly (readonly [title: string, items: readonly Unplaced[]])[] =
    query.trim() === ''
      ? [[t('recent'), recent.flatMap((id) => register.get(id) ?? []).map((record) => asItem(record, null))]]
      : searchedKinds.map((kind) => [
          t(`groups.${kind}`),
          found
            .filter(isOf(kind))
            .slice(0, shownOfKind)
            .map(({ record, matched }) => asItem(record, matched)),
        ]);
  return { ...place([...records, [t('groups.commands'), commands]]), found: found.length };
}

const isOf = (kind: string) => (found: Found) => found.record.kind === kind;

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
function place(groups: readonly (readonly [title: string, items: readonly Unplaced[]])[]) {
  const items: PaletteItem[] = [];
  const placed = groups.flatMap(([title, members]): readonly PaletteGroup[] => {
    if (members.length === 0) return [];
    const numbered = members.map((item, i): PaletteItem => ({ ...item, index: items.length + i }));
    items.push(...numbered);
    return [{ title, items: numbered }];
  });
  return { groups: placed, items };
}
