import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Party } from '../../../shared/domain/agreement';
import { missingFields } from '../../../shared/domain/completeness';
import { showText } from '../../../shared/domain/language';
import { formatDate } from '../../../shared/format/dates';
import { countryName, listNames } from '../../../shared/format/names';
import { useCounted, useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { Card, CardSection, Fact } from '../../ui/card';
import { DraftMark } from '../../ui/draft-mark';
import { FieldMark } from '../../ui/field-mark';
import { FormArea } from '../../ui/form-area';
import { ParticipantLines } from '../../ui/participant-lines';
import { RecordActions } from '../../ui/record-actions';
import { RecordLink } from '../../ui/record-name';
import { SourcesSection } from '../../ui/source-lines';
import { TermMark } from '../../ui/term-mark';
import { TextSection } from '../../ui/text-section';
import { LocalWords, Words } from '../../ui/words';
import { AgreementForm } from './agreement-form';
import { linksOf } from './agreement-links';
import classes from './agreements.module.css';
import { languageName } from './language-name';

export interface AgreementCardProps {
  readonly agreement: Agreement;
  readonly onClose: () => void;
}

export function AgreementCard({ agreement, onClose }: AgreementCardProps) {
  const { t } = useTranslation(['agreements', 'forms', 'common']);
  const lang = useLang();
  const word = useVocabulary();
  const [editing, setEditing] = useState(() => missingFields(agreement).length > 0);
  const shown = showText(agreement.title, lang);
  return (
    <Card
      recordId={agreement.id}
      onClose={onClose}
      lead={
        <>
          {agreement.documentKind && <span>{word('documentKind', agreement.documentKind)}</span>}
          {agreement.number !== undefined && (
            <span className="t3">{t('number', { number: agreement.number })}</span>
          )}
          <DraftMark record={agreement} />
        </>
      }
      title={shown ? <Words text={shown} /> : t('common:marks.noName')}
      actions={<RecordActions record={agreement} editing={editing} onEdit={setEditing} onBinned={onClose} />}
    >
      {editing ? (
        <FormArea>
          <AgreementForm agreement={agreement} />
        </FormArea>
      ) : (
        <>
          <Facts agreement={agreement} />
          <Parties agreement={agreement} />
          {agreement.signatories && (
            <CardSection title={t('signatories')} count={agreement.signatories.length}>
              <ParticipantLines entries={agreement.signatories.map((participant) => ({ participant }))} />
            </CardSection>
          )}
          <Links agreement={agreement} />
          <TextSection title={t('areasText')} text={agreement.areasText} />
          <TextSection title={t('forms:notes')} text={agreement.notes} />
          <SourcesSection sources={agreement.sources} />
        </>
      )}
    </Card>
  );
}

function Facts({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const lang = useLang();
  const { signedOn, signedIn, signedAtVisit, signedAtEvent, term, areas, languages } = agreement;
  const signedAt = signedAtVisit ?? signedAtEvent;
  return (
    <dl>
      {signedOn && <Fact label={t('signedOn')}>{formatDate(signedOn, lang)}</Fact>}
      {signedIn && (
        <Fact label={t('signedIn')}>
          <RecordLink id={signedIn} />
        </Fact>
      )}
      {signedAt && (
        <Fact label={t(signedAtVisit ? 'signedAtVisit' : 'signedAtEvent')}>
          <RecordLink id={signedAt} />
        </Fact>
      )}
      <Fact label={t('term')}>
        <TermMark agreement={agreement} />
        {term?.from && <span className="t3"> {t('termFrom', { date: formatDate(term.from, lang) })}</span>}
      </Fact>
      {areas && (
        <Fact label={t('areas')}>
          <span className={classes.areas}>
            {areas.map((field) => (
              <FieldMark key={field} field={field} />
            ))}
          </span>
        </Fact>
      )}
      {languages && (
        <Fact label={t('languages')}>
          {listNames(
            languages.map((code) => languageName(code, lang)),
            lang,
          )}
        </Fact>
      )}
      {agreement.originalKeptAt && <Fact label={t('originalKeptAt')}>{agreement.originalKeptAt}</Fact>}
      {agreement.officer && (
        <Fact label={t('officer')}>
          <RecordLink id={agreement.officer} />
        </Fact>
      )}
    </dl>
  );
}

function Parties({ agreement: { parties = [] } }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const word = useVocabulary();
  if (parties.length === 0) return null;
  return (
    <CardSection title={t('parties')} count={parties.length}>
      <ul className={classes.lines}>
        {parties.map((party) => (
          <li key={JSON.stringify(party)}>
            <PartyName party={party} />
            <span className="t3">{word('territory', party.territory)}</span>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}

function PartyName({ party }: { readonly party: Party }) {
  const lang = useLang();
  const office = useRegister().all('office')[0];
  const id = party.organisation ?? party.city;
  if (id !== undefined) return <RecordLink id={id} />;
  if (party.name) return <LocalWords text={party.name} />;
  return <span>{party.country === undefined ? '' : countryName(party.country, lang, office)}</span>;
}

/** Other records that this one belongs with: what it renews, what renews it, the level it proves. */
function Links({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const links = useCounted((register) => linksOf(register, agreement), [agreement]);
  if (links.length === 0) return null;
  return (
    <CardSection title={t('links.title')} count={links.length}>
      <ul className={classes.lines}>
        {links.map(({ kind, id }) => (
          <li key={`${kind} ${id}`}>
            <RecordLink id={id} />
            <span className="t3">{t(`links.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
