import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '../../ui/segmented-control';
import classes from './summary.module.css';

export const paperModes = ['pages', 'edit', 'editions'] as const;
export type PaperMode = (typeof paperModes)[number];

export interface PaperModesProps {
  readonly mode: PaperMode;
  readonly onMode: (mode: PaperMode) => void;
}

/** What is shown of the paper: its pages, its text for editing, or its editions. */
export function PaperModes({ mode, onMode }: PaperModesProps) {
  const { t } = useTranslation('editing');
  return (
    <div className={classes.modes}>
      <SegmentedControl
        label={t('modes.label')}
        value={mode}
        segments={paperModes.map((value) => ({ value, label: t(`modes.${value}`) }))}
        onChange={onMode}
      />
    </div>
  );
}
