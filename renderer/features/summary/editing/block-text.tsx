import type { Lang } from '../../../../shared/domain/language';
import type { RewritableBlock } from '../../../../shared/report/edits/rewritable';
import type { Inline } from '../../../../shared/report/inlines';
import { inOrder } from '../../../ui/in-order';
import { InlineText } from './inline-text';

/** The words of a block as the edit view sets them. */
export function BlockText({ block, lang }: { readonly block: RewritableBlock; readonly lang: Lang }) {
  switch (block.type) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h2' : 'h3';
      return (
        <Heading lang={lang}>
          <InlineText line={block.text} />
        </Heading>
      );
    }
    case 'list':
      return <ul lang={lang}>{inOrder(block.items, item)}</ul>;
    default:
      return (
        <p lang={lang}>
          <InlineText line={block.content} />
        </p>
      );
  }
}

const item = (line: readonly Inline[]) => (
  <li>
    <InlineText line={line} />
  </li>
);
