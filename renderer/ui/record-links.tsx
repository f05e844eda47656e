import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLink } from './record-name';

/** Names that open their cards, one after the other as the language lists them. */
export function RecordLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('forms');
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && t('listComma')}
      <RecordLink id={id} />
    </Fragment>
  ));
}
