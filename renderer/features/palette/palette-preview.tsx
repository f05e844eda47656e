import { useTranslation } from 'react-i18next';
import type { AnyRecord } from '../../../shared/domain/records';
import { formatDate, formatSpan } from '../../../shared/format/dates';
import { cityNames, countryName, listNames, nameOf } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { DraftMark } from '../../ui/draft-mark';
import { useShownName } from '../../ui/use-shown-name';
import { Words } from '../../ui/words';
import classes from './palette.module.css';

/** The chosen record in a few lines, so that the question may be answered before the card is opened. */
export function PalettePreview({ record }: { readonly record: AnyRecord | undefined }) {
  const { t } = useTranslation('common');
  const nameOfRecord = useShownName();
  if (!record) return <aside className={classes.preview} />;
  const shown = nameOfRecord(record);
  return (
    <aside className={classes.preview} aria-hidden="true">
      <h2>{shown ? <Words text={shown} /> : t('marks.noName')}</h2>
      <OtherNames record={record} />
      <Facts record={record} />
      <DraftMark record={record} short />
    </aside>
  );
}

function OtherNames({ record }: { readonly record: AnyRecord }) {
  const lang = useLang();
  const texts = record.kind === 'city' ? record.names : undefined;
  const others = (['ru', 'zh', 'en'] as const).filter((other) => other !== lang && texts?.[other]);
  return (
    <p className="t2 dots">
      {others.map((other) => (
        <span key={other} lang={other}>
          {texts?.[other]}
        </span>
      ))}
    </p>
  );
}

/** Label and value of what matters first about a record of its kind. */
function Facts({ record }: { readonly record: AnyRecord }) {
  const { t } = useTranslation('palette');
  const facts = useFacts(record);
  return (
    <dl>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(`facts.${label}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type FactName = 'country' | 'last' | 'documents' | 'dates' | 'cities' | 'kind' | 'signed';

function useFacts(record: AnyRecord): readonly (readonly [FactName, string])[] {
  const lang = useLang();
  const register = useRegister();
  const word = useVocabulary();
  const facts: (readonly [FactName, string | undefined])[] = [];
  const cities = (ids: readonly string[] | undefined) =>
    listNames(
      cityNames(register, ids, lang).map(({ text }) => text),
      lang,
    );
  if (record.kind === 'city') {
    const touching = (other: { readonly cities?: readonly string[] | undefined }) =>
      other.cities?.includes(record.id);
    const dated = [...register.all('visit'), ...register.all('event')]
      .filter((other) => touching(other) && other.status === 'held' && other.dates)
      .sort((a, b) => ((a.dates?.from ?? '') < (b.dates?.from ?? '') ? 1 : -1));
    const [last] = dated;
    const documents = register
      .all('agreement')
      .filter(({ parties }) => parties?.some(({ city }) => city === record.id));
    facts.push(['country', record.country && countryName(record.country, lang, register.all('office')[0])]);
    if (last?.dates) {
      facts.push(['last', `${formatSpan(last.dates, lang)} ${nameOf(last, lang)?.text ?? ''}`]);
    }
    facts.push(['documents', documents.length > 0 ? String(documents.length) : undefined]);
  }
  if (record.kind === 'visit' || record.kind === 'event') {
    facts.push(['dates', record.dates && formatSpan(record.dates, lang)]);
    facts.push(['cities', cities(record.cities)]);
  }
  if (record.kind === 'agreement') {
    facts.push(['kind', record.documentKind && word('documentKind', record.documentKind)]);
    facts.push(['signed', record.signedOn && formatDate(record.signedOn, lang)]);
    facts.push(['cities', cities(record.parties?.flatMap(({ city }) => city ?? []))]);
  }
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
