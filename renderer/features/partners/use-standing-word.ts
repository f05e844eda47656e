import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLevelWord } from '../../ui/level-mark';
import type { Standing } from './partner-rows';

/** Where a city stands, in the office's own words for its levels. */
export function useStandingWord(): (standing: Standing) => string {
  const { t } = useTranslation('partners');
  const level = useLevelWord();
  return useCallback(
    (standing) =>
      standing === 'unsure' || standing === 'none' ? t(`standing.${standing}`) : level(standing),
    [t, level],
  );
}
