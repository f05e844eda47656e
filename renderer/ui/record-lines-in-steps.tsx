import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLines } from './record-lines';

export interface RecordLinesInStepsProps {
  readonly ids: readonly string[];
  /** As many are shown at first; more come when asked for, since a figure may stand on thousands. */
  readonly first: number;
  readonly onFollow?: () => void;
}

const step = 100;

/** Records one below the other, the first few of many at first. */
export function RecordLinesInSteps({ ids, first, onFollow }: RecordLinesInStepsProps) {
  const { t } = useTranslation('common');
  const [shown, setShown] = useState(first);
  const rest = ids.length - shown;
  return (
    <>
      <RecordLines ids={ids.slice(0, shown)} {...(onFollow && { onFollow })} />
      {rest > 0 && (
        <button type="button" className="linklike" onClick={() => setShown(shown + step)}>
          {t('actions.showMore', { number: Math.min(rest, step) })}
        </button>
      )}
    </>
  );
}
