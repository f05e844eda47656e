import { useTranslation } from 'react-i18next';
import type { Party } from '../../../shared/domain/agreement';
import { type Territory, territories } from '../../../shared/domain/vocabulary';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { CountryField } from '../../ui/country-field';
import { bindLine, type ChangeLine, LineListField } from '../../ui/line-list-field';
import { RecordPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { TextField3 } from '../../ui/text-field-3';
import type { Bound } from '../../ui/use-field-text';

type PartyDraft = { readonly [Field in keyof Party]?: Party[Field] | undefined };

/** A party says its level of territory and who it is; until then the line waits, unsaved. */
export function partyOf({ territory, city, organisation, country, name }: PartyDraft): Party | null {
  if (territory === undefined) return null;
  if ((city ?? organisation ?? country ?? name) === undefined) return null;
  return {
    territory,
    ...(city === undefined ? {} : { city }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(country === undefined ? {} : { country }),
    ...(name === undefined ? {} : { name }),
  };
}

/** The sides of a document. A district's document is the district's: its level is kept with it. */
export function PartiesField({ value, save }: Bound<Party[]>) {
  const { t } = useTranslation('agreements');
  return (
    <LineListField<Party, PartyDraft>
      label={t('parties')}
      addLabel={t('form.addParty')}
      value={value}
      save={save}
      blank={{ territory: 'city' }}
      draftOf={(party) => party}
      itemOf={partyOf}
    >
      {(draft, change) => <PartyLine draft={draft} change={change} />}
    </LineListField>
  );
}

interface PartyLineProps {
  readonly draft: PartyDraft;
  readonly change: ChangeLine<PartyDraft>;
}

function PartyLine({ draft, change }: PartyLineProps) {
  const { t } = useTranslation('agreements');
  const word = useVocabulary();
  const asks = asked(draft);
  return (
    <>
      <SelectField
        required
        label={t('form.territory')}
        options={territories.map((value) => ({ value, label: word('territory', value) }))}
        {...bindLine(draft, change, 'territory')}
      />
      {asks.has('city') && (
        <RecordPicker
          label={t('form.city')}
          kinds={['city']}
          create="city"
          {...bindLine(draft, change, 'city')}
        />
      )}
      {asks.has('organisation') && (
        <RecordPicker
          label={t('form.organisation')}
          kinds={['organisation']}
          create="organisation"
          {...bindLine(draft, change, 'organisation')}
        />
      )}
      {asks.has('country') && (
        <CountryField label={t('form.country')} {...bindLine(draft, change, 'country')} />
      )}
      {asks.has('name') && <TextField3 label={t('form.partyName')} {...bindLine(draft, change, 'name')} />}
    </>
  );
}

type Who = Exclude<keyof Party, 'territory'>;

const whoByTerritory: Readonly<Record<Territory, readonly Who[]>> = {
  city: ['city'],
  district: ['city'],
  region: ['country', 'name'],
  country: ['country'],
  zone: ['organisation', 'country', 'name'],
  organisation: ['organisation'],
};

/** What a line asks for: what its level of territory needs, and whatever it already holds. */
function asked(draft: PartyDraft): ReadonlySet<Who> {
  const held = (['city', 'organisation', 'country', 'name'] as const).filter(
    (who) => draft[who] !== undefined,
  );
  return new Set([...(draft.territory ? whoByTerritory[draft.territory] : []), ...held]);
}
