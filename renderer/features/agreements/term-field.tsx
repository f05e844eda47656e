import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../../shared/domain/agreement';
import { runsForward } from '../../../shared/domain/partial-date';
import { type TermKind, termKinds } from '../../../shared/domain/vocabulary';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { PartialDateField } from '../../ui/date-field';
import { SelectField } from '../../ui/select-field';
import type { Bound } from '../../ui/use-field-text';
import { useSentValue } from '../../ui/use-sent-value';

type TermDraft = { readonly [Field in keyof Term]?: Term[Field] | undefined };

const needsEnd = (kind: TermKind | undefined) => kind === 'until' || kind === 'fromTo';

/** The term as it is saved; null while a limited one has no end yet. */
export function termOf({ kind, from, until }: TermDraft): Term | null {
  if (kind === undefined || (needsEnd(kind) && until === undefined)) return null;
  return {
    kind,
    ...(from === undefined || kind === 'until' ? {} : { from }),
    ...(until === undefined || kind === 'openEnded' ? {} : { until }),
  };
}

/** How long a document runs. A limited term is saved once its end is there; an end before the beginning stays out. */
export function TermField({ value, save }: Bound<Term>) {
  const { t } = useTranslation(['agreements', 'forms']);
  const word = useVocabulary();
  const [draft, setDraft] = useState<TermDraft>(value ?? {});
  const send = useSentValue({ value, save }, (term) => setDraft(term ?? {}));
  const change = async (part: TermDraft): Promise<string | null> => {
    const next = { ...draft, ...part };
    if (!runsForward(next.from, next.until)) return t('forms:endsBeforeBegins');
    setDraft(next);
    const term = termOf(next);
    if (term === null && next.kind !== undefined) return null;
    return send(term ?? undefined);
  };
  const isWaiting = needsEnd(draft.kind) && draft.until === undefined;
  return (
    <>
      <SelectField<TermKind>
        label={t('term')}
        options={termKinds.map((kind) => ({ value: kind, label: word('term', kind) }))}
        value={draft.kind}
        save={(kind) => change({ kind })}
      />
      {(draft.kind === 'fromTo' || draft.kind === 'autoRenewal' || draft.kind === 'openEnded') && (
        <PartialDateField label={t('form.from')} value={draft.from} save={(from) => change({ from })} />
      )}
      {(needsEnd(draft.kind) || draft.kind === 'autoRenewal') && (
        <PartialDateField
          label={t('form.until')}
          {...(isWaiting ? { hint: t('form.untilHint') } : {})}
          value={draft.until}
          save={(until) => change({ until })}
        />
      )}
    </>
  );
}
