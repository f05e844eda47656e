import { useTranslation } from 'react-i18next';
import { ScreenHeader } from '../../ui/screen-header';

export function PublishedScreen() {
  const { t } = useTranslation('common');
  return <ScreenHeader title={t('rail.published')} />;
}
