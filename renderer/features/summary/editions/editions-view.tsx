import { useTranslation } from 'react-i18next';
import { paperKey } from '../../../../shared/report/edits/paper-key';
import type { PaperRequest } from '../../../../shared/report/request';
import { CompareSection } from './compare-section';
import { EditionLine } from './edition-line';
import classes from './editions.module.css';
import { FreezeForm } from './freeze-form';
import { useEditions } from './use-editions';

/** The editions of the paper: freezing one, handing them out, and what changed between two. */
export function EditionsView({ request }: { readonly request: PaperRequest }) {
  const { t } = useTranslation('editing');
  const editions = useEditions(request);
  const [latest] = editions.editions;
  return (
    <div className={classes.view}>
      <div className={classes.sheet}>
        <h1>{t('editions.title')}</h1>
        <p className="t2">{t('editions.emptyHint')}</p>
        <FreezeForm
          {...editions}
          // Another paper, or another edition of this one, proposes other names.
          about={latest?.id ?? paperKey(request)}
          before={latest?.signOff ?? []}
          lang={request.lang}
        />
        {editions.editions.length === 0 && <p className="t2">{t('editions.empty')}</p>}
        <ul>
          {editions.editions.map((edition) => (
            <EditionLine key={edition.id} edition={edition} {...editions} />
          ))}
        </ul>
        {latest && <CompareSection editions={editions.editions} request={request} />}
      </div>
    </div>
  );
}
