import { useTranslation } from 'react-i18next';
import type { Block } from '../../../../shared/report/document';
import { isRewritable, textOf } from '../../../../shared/report/edits/rewritable';
import { plainText } from '../../../../shared/report/inline';

const labelLength = 60;

/** What a block is in a few words: the beginning of its text, or its sort and caption. */
export function useBlockLabel(): (block: Block) => string {
  const { t } = useTranslation('editing');
  return (block) => {
    if (isRewritable(block)) return shorten(textOf(block));
    switch (block.type) {
      case 'table':
        return named(t('block.table', { count: block.rows.length }), plainText(block.caption));
      case 'chart':
      case 'timeline':
      case 'map':
        return named(t(`block.${block.type}`), plainText(block.title));
      case 'chronicle':
        return t('block.chronicle', { count: block.items.length });
      case 'head':
      case 'contents':
        return block.title;
      case 'signature':
        return named(t('block.signature'), block.post, block.name ?? '');
      case 'enclosures':
        return shorten([block.label, ...block.items].join(' '));
      default:
        return t('block.pageBreak');
    }
  };
}

/** A table may have no caption of its own, and a signature no name. */
const named = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const shorten = (text: string): string =>
  text.length > labelLength ? `${text.slice(0, labelLength)}…` : text;
