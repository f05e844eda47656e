import { useTranslation } from 'react-i18next';
import { localeOf } from '../../shared/domain/language';
import { nameOf } from '../../shared/format/names';
import type { SearchHit } from '../../shared/search/search-index';
import { useLang } from '../i18n/use-lang';
import { MarkedText } from './marked-text';
import { Words } from './words';

/** A record's name with what was typed marked in it; and the name that was found, where that is another one. */
export function FoundName({ hit: { record, name, ranges } }: { readonly hit: SearchHit }) {
  const { t } = useTranslation('common');
  const shown = nameOf(record, useLang());
  if (shown?.text === name) {
    return (
      <span lang={localeOf[shown.lang]}>
        <MarkedText text={name} ranges={ranges} />
      </span>
    );
  }
  return (
    <>
      {shown ? <Words text={shown} /> : t('marks.noName')}
      <span className="t2">
        {' '}
        <MarkedText text={name} ranges={ranges} />
      </span>
    </>
  );
}
