import { useTranslation } from 'react-i18next';
import type { SourceRef } from '../../shared/domain/record-base';
import { formatDate } from '../../shared/format/dates';
import { useRecord } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import { CardSection } from './card';
import classes from './record-facts.module.css';
import { RecordLink } from './record-name';
import { LocalWords } from './words';

/** Where a record's facts were published; where several disagree, which one is used. Nothing where none is named. */
export function SourcesSection({ sources }: { readonly sources: readonly SourceRef[] | undefined }) {
  const { t } = useTranslation('forms');
  if (!sources || sources.length === 0) return null;
  return (
    <CardSection title={t('sources.label')} count={sources.length}>
      <ul className={classes.sources}>
        {sources.map((ref) => (
          <SourceLine key={`${ref.source} ${ref.quote ?? ''}`} source={ref} />
        ))}
      </ul>
    </CardSection>
  );
}

function SourceLine({ source }: { readonly source: SourceRef }) {
  const { t } = useTranslation('forms');
  const lang = useLang();
  const record = useRecord(source.source);
  const published = record?.kind === 'source' ? record : undefined;
  return (
    <li>
      <RecordLink id={source.source} />{' '}
      {source.used && <span className="tag tag-action">{t('sources.used')}</span>}
      {published && (
        <div className="t3 xs dots">
          {published.publisher && (
            <span>
              <LocalWords text={published.publisher} />
            </span>
          )}
          {published.publishedOn && <span>{formatDate(published.publishedOn, lang)}</span>}
        </div>
      )}
      {source.quote !== undefined && <div className="t2">{source.quote}</div>}
    </li>
  );
}
