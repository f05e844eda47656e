import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrganisationKind, organisationKinds } from '../../../shared/domain/vocabulary';
import { collatorFor } from '../../../shared/format/collation';
import { nameOf } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { type Choice, ChoiceMenu } from '../../ui/choice-menu';
import { Toolbar } from '../../ui/screen-header';
import { SegmentedControl } from '../../ui/segmented-control';

export type ContactKind = 'person' | 'organisation';

export interface ContactsToolbarProps {
  readonly which: ContactKind;
  readonly onWhich: (which: ContactKind) => void;
  /** Id of a city or `all`. */
  readonly city: string;
  readonly onCity: (city: string) => void;
  readonly kind: OrganisationKind | 'all';
  readonly onKind: (kind: OrganisationKind | 'all') => void;
}

export function ContactsToolbar({ which, onWhich, city, onCity, kind, onKind }: ContactsToolbarProps) {
  const { t } = useTranslation(['contacts', 'common']);
  const word = useVocabulary();
  const register = useRegister();
  return (
    <Toolbar label={t('common:table.toolbar')}>
      <SegmentedControl
        small
        label={t('which')}
        value={which}
        segments={[
          { value: 'person', label: t('people'), count: register.all('person').length },
          { value: 'organisation', label: t('organisations'), count: register.all('organisation').length },
        ]}
        onChange={onWhich}
      />
      <ChoiceMenu label={t('city')} value={city} choices={useCityChoices()} onChange={onCity} />
      {which === 'organisation' && (
        <ChoiceMenu<OrganisationKind | 'all'>
          label={t('kind')}
          value={kind}
          choices={[
            { value: 'all', label: t('common:marks.all') },
            ...organisationKinds.map((value) => ({ value, label: word('organisationKind', value) })),
          ]}
          onChange={onKind}
        />
      )}
    </Toolbar>
  );
}

function useCityChoices(): readonly Choice<string>[] {
  const { t } = useTranslation('common');
  const lang = useLang();
  const register = useRegister();
  return useMemo(() => {
    const { compare } = collatorFor(lang);
    const cities = register
      .all('city')
      .map((city) => ({ value: city.id, label: nameOf(city, lang)?.text ?? t('marks.noName') }));
    cities.sort((a, b) => compare(a.label, b.label));
    return [{ value: 'all', label: t('marks.all') }, ...cities];
  }, [register, lang, t]);
}
