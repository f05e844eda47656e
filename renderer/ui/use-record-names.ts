import { useTranslation } from 'react-i18next';
import { nameById } from '../../shared/format/names';
import { useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';

/** Names of records by id in the language of the screens, with words for one that has none. */
export function useRecordNames(): (id: string) => string {
  const register = useRegister();
  const lang = useLang();
  const { t } = useTranslation('common');
  return (id) => nameById(register, id, lang)?.text ?? t('marks.noName');
}
