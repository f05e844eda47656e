import { Combobox, useCombobox } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf, showText } from '../../shared/domain/language';
import type { AnyRecord, Kind } from '../../shared/domain/records';
import { countryName, nameOf } from '../../shared/format/names';
import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import type { RegisterView } from '../../shared/register/register';
import type { SearchHit } from '../../shared/search/search-index';
import { useRegister, useRegisterStore } from '../db/register-context';
import { useSearch } from '../db/use-search';
import { useLang } from '../i18n/use-lang';
import { type CreatableKind, createFromPlace, createNamed } from './create-named';
import type { FieldIds } from './field-frame';
import classes from './fields.module.css';
import { FoundName } from './found-name';
import { PlaceOption } from './place-option';
import { usePlaces } from './use-places';
import { Words } from './words';

export interface RecordSearchProps {
  readonly label: string;
  readonly kinds: readonly Kind[];
  /** Records that may not be chosen: those already there, or the record itself. */
  readonly exclude?: readonly string[];
  /** Offers to add a record of this kind under the typed name. */
  readonly create?: CreatableKind | undefined;
  readonly onChoose: (id: string) => void;
  readonly placeholder?: string;
  readonly ids?: Partial<FieldIds>;
  readonly autoFocus?: boolean;
}

const newChoice = '+';
/** Places of the gazetteer that may be added beside what the register has. */
const placesOffered = 3;

/** Finds a record by any of its names while one types; what is missing can be added without leaving the form. */
export function RecordSearch(props: RecordSearchProps) {
  const { label, kinds, exclude = [], create, onChoose, placeholder, ids, autoFocus } = props;
  const { t } = useTranslation(['forms', 'vocabulary']);
  const lang = useLang();
  const register = useRegister();
  const store = useRegisterStore();
  const [query, setQuery] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useCandidates(query, kinds).filter(({ record }) => !exclude.includes(record.id));
  const name = query.trim();
  const places = usePlaces(create === 'city' ? name : '')
    .filter((match) => !found.some(({ record }) => isAt(record, match)))
    .slice(0, placesOffered);
  // Once the options of this text are there: what Enter takes is the first of them, also when it is the one to add.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (name !== '') selectFirstOption();
  }, [name, selectFirstOption]);
  const choose = async (choice: string) => {
    setQuery('');
    combobox.closeDropdown();
    const place = places.find((match) => placeChoice(match) === choice);
    if (create === undefined || (choice !== newChoice && !place)) return onChoose(choice);
    const made = await (place ? createFromPlace(store, place, lang) : createNamed(store, create, name, lang));
    if (made.ok) onChoose(made.value);
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(choice) => void choose(choice)}
      transitionProps={{ duration: 0 }}
      shadow="md"
      radius={8}
    >
      <Combobox.DropdownTarget>
        <div className={classes.input}>
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              type="text"
              aria-label={label}
              {...ids}
              // The field was opened by a click that asked for it.
              ref={autoFocus ? focusOnce : null}
              autoComplete="off"
              value={query}
              placeholder={placeholder ?? t('search')}
              onFocus={() => combobox.openDropdown()}
              onClick={() => combobox.openDropdown()}
              onBlur={() => combobox.closeDropdown()}
              onChange={(event) => {
                setQuery(event.currentTarget.value);
                combobox.openDropdown();
              }}
            />
          </Combobox.EventsTarget>
        </div>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label} mah={320} style={{ overflowY: 'auto' }}>
          {found.map(({ record, hit }) => (
            <Combobox.Option key={record.id} value={record.id}>
              <RecordOption record={record} hit={hit} register={register} />
            </Combobox.Option>
          ))}
          {places.map((match) => (
            <Combobox.Option key={placeChoice(match)} value={placeChoice(match)}>
              <span className="row">
                <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
                <PlaceOption match={match} />
              </span>
            </Combobox.Option>
          ))}
          {create !== undefined && name !== '' && (
            <Combobox.Option value={newChoice}>
              <span className="row">
                <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
                {t('createAs', {
                  kind: t(`vocabulary:kind.${create}`).toLocaleLowerCase(localeOf[lang]),
                  name,
                })}
              </span>
            </Combobox.Option>
          )}
          {found.length === 0 && (create === undefined || name === '') && (
            <Combobox.Empty>{t('nothingFound')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

const placeChoice = ({ place }: PlaceMatch): string => `place ${place.id}`;

/** The city is in the register under one of the names of the place. */
function isAt(record: AnyRecord, { names }: PlaceMatch): boolean {
  const known: readonly string[] = Object.values(names);
  return (
    record.kind === 'city' &&
    Object.values(record.names ?? {}).some((name) => name !== undefined && known.includes(name))
  );
}

const focusOnce = (input: HTMLInputElement | null) => input?.focus();

interface Candidate {
  readonly record: AnyRecord;
  /** Null before anything is typed. */
  readonly hit: SearchHit | null;
}

const offered = 12;

/** What the query finds; before anything is typed, the records of these kinds that were made last. */
function useCandidates(query: string, kinds: readonly Kind[]): readonly Candidate[] {
  const { groups } = useSearch(query, useLang(), kinds, offered);
  const register = useRegister();
  if (query.trim() !== '') {
    return groups.flatMap(({ hits }) => hits.map((hit) => ({ record: hit.record, hit })));
  }
  return kinds.flatMap((kind): readonly Candidate[] =>
    register
      .all(kind)
      .slice(-offered)
      .reverse()
      .map((record) => ({ record, hit: null })),
  );
}

interface RecordOptionProps extends Candidate {
  readonly register: RegisterView;
}

function RecordOption({ record, hit, register }: RecordOptionProps): ReactNode {
  const { t } = useTranslation('common');
  const lang = useLang();
  const shown = nameOf(record, lang);
  const detail = detailOf(record, register, lang);
  return (
    <span className={classes.option}>
      {hit ? <FoundName hit={hit} /> : shown ? <Words text={shown} /> : t('marks.noName')}
      {detail !== '' && <small>{detail}</small>}
    </span>
  );
}

/** What tells records of one name apart: the parent city and country, the organisation or city. */
function detailOf(record: AnyRecord, register: RegisterView, lang: ReturnType<typeof useLang>): string {
  const cityOf = (id: string | undefined) => {
    const city = register.find('city', id);
    return city ? (nameOf(city, lang)?.text ?? '') : '';
  };
  switch (record.kind) {
    case 'city': {
      const country = record.country ? countryName(record.country, lang, register.all('office')[0]) : '';
      return [cityOf(record.parent), country].filter(Boolean).join(', ');
    }
    case 'organisation':
      return cityOf(record.city);
    case 'person': {
      const [post] = record.posts ?? [];
      const organisation = register.find('organisation', post?.organisation);
      const place = organisation ? nameOf(organisation, lang)?.text : cityOf(post?.city ?? record.city);
      return [record.names ? showText(post?.title, lang)?.text : '', place].filter(Boolean).join(', ');
    }
    default:
      return '';
  }
}
