import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState } from '../../ui/empty-state';
import type { MissingForPaper } from './missing-for-paper';
import { PaperOptions } from './paper-options';
import { PaperTitle } from './paper-title';
import classes from './summary.module.css';
import type { PaperChoice } from './use-paper-request';

export interface NoPaperProps {
  readonly choice: PaperChoice;
  readonly missing: MissingForPaper;
}

/** Where what it lacks is entered. */
const wayTo = { office: '/settings/office', records: '/partners?new', city: '/partners?new' } as const;

/** In the place of the pages: what the register lacks for this paper, and the way to enter it. */
export function NoPaper({ choice, missing }: NoPaperProps) {
  const { t } = useTranslation('summary');
  const navigate = useNavigate();
  return (
    <div className={classes.screen}>
      <div className={classes.outline}>
        <PaperTitle kind={choice.kind} />
      </div>
      <div className={classes.preview}>
        <EmptyState title={t(`missing.${missing}.title`)} hint={t(`missing.${missing}.hint`)}>
          <Button onClick={() => void navigate(wayTo[missing])}>{t(`missing.${missing}.enter`)}</Button>
        </EmptyState>
      </div>
      <aside className={classes.panel}>
        <PaperOptions choice={choice} />
      </aside>
    </div>
  );
}
