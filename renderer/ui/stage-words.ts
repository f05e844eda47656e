import type { TFunction } from 'i18next';
import type { PaperProgress } from '../../shared/ipc/paper-progress';

/** What is being done for a paper, in a few words, with the number of pages where they are counted. */
export function stageWords(t: TFunction<'common'>, { stage, pages }: PaperProgress): string {
  const isCounted = stage === 'printing' && pages !== undefined;
  return isCounted ? t('making.printingPages', { count: pages }) : t(`making.${stage}`);
}
