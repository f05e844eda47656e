import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentKind, documentKinds } from '../../../shared/domain/vocabulary';
import { formatPeriod } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { type Choice, ChoiceMenu } from '../../ui/choice-menu';
import { Toolbar } from '../../ui/screen-header';
import { SegmentedControl } from '../../ui/segmented-control';
import { useCountryChoices } from '../../ui/use-country-choices';
import { usePeriod } from '../../ui/use-period';
import { type AgreementGrouping, groupings } from './agreement-groups';
import { type AgreementRow, isInState, type StateScope, stateScopes } from './agreement-rows';

/** What the list shows and how; kept on this computer. */
export interface ListChoice {
  readonly scope: StateScope;
  readonly kind: DocumentKind | 'all';
  /** ISO code or `all`. */
  readonly country: string;
  /** Documents of every time, or those signed in the period of the top bar. */
  readonly time: 'all' | 'period';
  readonly group: AgreementGrouping;
}

export const allAgreements: ListChoice = {
  scope: 'all',
  kind: 'all',
  country: 'all',
  time: 'all',
  group: 'year',
};

export interface AgreementsToolbarProps {
  /** Every row, before filtering. */
  readonly rows: readonly AgreementRow[];
  readonly choice: ListChoice;
  readonly onChoose: (choice: ListChoice) => void;
}

export function AgreementsToolbar({ rows, choice, onChoose }: AgreementsToolbarProps) {
  const { t } = useTranslation(['agreements', 'common']);
  const lang = useLang();
  const { period } = usePeriod();
  const change = (part: Partial<ListChoice>) => onChoose({ ...choice, ...part });
  return (
    <Toolbar label={t('common:table.toolbar')}>
      <SegmentedControl
        small
        label={t('scope.label')}
        value={choice.scope}
        segments={stateScopes.map((value) => ({
          value,
          label: t(`scope.${value}`),
          count: rows.filter((row) => isInState(row, value)).length,
        }))}
        onChange={(scope) => change({ scope })}
      />
      <ChoiceMenu
        label={t('kind')}
        value={choice.kind}
        choices={useKindChoices(rows)}
        onChange={(kind) => change({ kind })}
      />
      <ChoiceMenu
        label={t('country')}
        value={choice.country}
        choices={useCountryChoices(rows)}
        onChange={(country) => change({ country })}
      />
      <ChoiceMenu
        label={t('time.label')}
        value={choice.time}
        choices={[
          { value: 'all', label: t('time.all') },
          { value: 'period', label: formatPeriod(period, lang) },
        ]}
        onChange={(time) => change({ time })}
      />
      <ChoiceMenu
        label={t('groupBy.label')}
        value={choice.group}
        choices={groupings.map((value) => ({ value, label: t(`groupBy.${value}`) }))}
        onChange={(group) => change({ group })}
      />
    </Toolbar>
  );
}

function useKindChoices(rows: readonly AgreementRow[]): readonly Choice<DocumentKind | 'all'>[] {
  const { t } = useTranslation('common');
  const word = useVocabulary();
  return useMemo(() => {
    const kinds = documentKinds
      .map((value) => ({
        value,
        label: word('documentKind', value),
        count: rows.filter(({ agreement }) => agreement.documentKind === value).length,
      }))
      .filter(({ count }) => count > 0);
    return [{ value: 'all' as const, label: t('marks.all') }, ...kinds];
  }, [rows, t, word]);
}
