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
        return [t('block.table', { count: block.rows.length }), plainText(block.caption)].join(' · ');
      case 'chart':
      case 'timeline':
      case 'map':
        return [t(`block.${block.type}`), plainText(block.title)].join(' · ');
      case 'chronicle':
        return t('block.chronicle', { count: block.items.length });
      case 'head':
      case 'contents':
        return block.title;
      case 'signature':
        return [t('block.signature'), block.post, block.name ?? ''].filter(Boolean).join(' · ');
      case 'enclosures':
        return shorten([block.label, ...block.items].join(' '));
      default:
        return t('block.pageBreak');
    }
  };
}

const shorten = (text: string): string =>
  text.length > labelLength ? `${text.slice(0, labelLength)}…` : text;
