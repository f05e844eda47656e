import { useTranslation } from 'react-i18next';
import type { ChosenKind } from './paper-kinds';

/** The heading of the screen: what kind of paper it shows; the summary, which most come for, by its short name. */
export function PaperTitle({ kind }: { readonly kind: ChosenKind }) {
  const { t } = useTranslation('summary');
  return <h1>{kind === 'summary' ? t('title') : t(`kind.${kind}`)}</h1>;
}
