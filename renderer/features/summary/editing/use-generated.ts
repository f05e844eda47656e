import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../shared/domain/language';
import { composePaper } from '../../../../shared/report/compose-paper';
import type { ReportDocument } from '../../../../shared/report/document';
import { type Phrases, phrasesFor } from '../../../../shared/report/phrases';
import type { PaperRequest } from '../../../../shared/report/request';
import { useCounted } from '../../../db/register-context';

/** The paper as the register alone gives it; null while there is no office to write it for. */
export function useGenerated(request: PaperRequest): ReportDocument | null {
  const { i18n } = useTranslation();
  const phrasesIn = useMemo(() => {
    return (lang: Lang): Phrases => {
      const translate = i18n.getFixedT(lang, 'report');
      return phrasesFor(lang, (key, params) => String(translate(key as never, params as never)));
    };
  }, [i18n]);
  return useCounted(
    (register) => (register.all('office').length === 0 ? null : composePaper(register, request, phrasesIn)),
    [request, phrasesIn],
  );
}
