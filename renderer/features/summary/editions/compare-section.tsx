import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDocument } from '../../../../shared/report/document';
import { compareEditions } from '../../../../shared/report/editions/compare-editions';
import type { Edition } from '../../../../shared/report/editions/editions-of';
import { frozenDocument } from '../../../../shared/report/editions/frozen-document';
import { editedPaper } from '../../../../shared/report/edits/edited-paper';
import type { PaperRequest } from '../../../../shared/report/request';
import { succeed } from '../../../../shared/result';
import { useRegister } from '../../../db/register-context';
import { fileErrorText } from '../../../i18n/problem-text';
import { ChoiceMenu } from '../../../ui/choice-menu';
import { aboutOf } from '../about-of';
import { useGenerated } from '../editing/use-generated';
import { ComparisonTable } from './comparison-table';
import classes from './editions.module.css';

export interface CompareSectionProps {
  readonly editions: readonly Edition[];
  readonly request: PaperRequest;
}

/** The paper as it is now, among the editions. */
const current = 'current';

/** Sets two editions, or one and the paper as it is now, side by side figure by figure. */
export function CompareSection({ editions, request }: CompareSectionProps) {
  const { t, i18n } = useTranslation('editing');
  const now = useCurrent(request);
  const [before, setBefore] = useState<string | null>(null);
  const [after, setAfter] = useState(current);
  const read = (id: string) => {
    const edition = editions.find((one) => one.id === id);
    return edition ? frozenDocument(edition) : succeed(now);
  };
  const sides = [read(before ?? editions[0]?.id ?? current), read(after)] as const;
  const [earlier, later] = sides.map((side) => (side.ok ? side.value : null));
  const [damaged] = sides.filter((side) => !side.ok);
  const shown = later ?? earlier;
  const comparison = useMemo(
    () => (earlier && later ? compareEditions(earlier, later) : null),
    [earlier, later],
  );
  const choices = [
    { value: current, label: t('editions.current') },
    ...editions.map(({ id, number }) => ({ value: id, label: t('editions.name', { number }) })),
  ];
  return (
    <section className={classes.compare}>
      <h2>{t('editions.comparison')}</h2>
      <div className={classes.buttons}>
        <ChoiceMenu
          label={t('editions.before')}
          value={before ?? editions[0]?.id ?? current}
          choices={choices}
          onChange={setBefore}
        />
        <ChoiceMenu label={t('editions.after')} value={after} choices={choices} onChange={setAfter} />
      </div>
      {damaged && <p role="alert">{fileErrorText(i18n, damaged.error)}</p>}
      {comparison && shown && (
        <ComparisonTable comparison={comparison} about={aboutOf(shown, request)} lang={shown.lang} />
      )}
    </section>
  );
}

/** The paper as the register and the office's edits give it now. */
function useCurrent(request: PaperRequest): ReportDocument | null {
  const generated = useGenerated(request);
  const register = useRegister();
  return useMemo(
    () => generated && editedPaper(register, request, generated).document,
    [generated, register, request],
  );
}
