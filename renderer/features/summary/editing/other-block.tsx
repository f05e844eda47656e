import { Eye, EyeOff, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../../shared/report/document';
import { isRewritable } from '../../../../shared/report/edits/rewritable';
import { BlockFrame, type Tool } from './block-frame';
import { BlockText } from './block-text';
import { showing } from './edit-changes';
import classes from './editing.module.css';
import type { BlockProps } from './text-block';
import { useBlockLabel } from './use-block-label';

/** A block whose words are not for rewriting: a table, a chart, the head, a text in two languages. */
export function OtherBlock({ block, document, hidden, change, onAdd }: BlockProps<Block>) {
  const { t } = useTranslation('editing');
  const label = useBlockLabel()(block);
  const add: Tool = { label: t('tools.add'), icon: Plus, run: onAdd };
  const eye: Tool = {
    label: t(hidden ? 'tools.show' : 'tools.hide'),
    icon: hidden ? EyeOff : Eye,
    run: () => void change(showing(block.id, hidden)),
  };
  return (
    <BlockFrame
      id={block.id}
      label={label}
      hidden={hidden}
      note={hidden ? t('block.hidden') : null}
      // A paper without its head is none.
      tools={block.type === 'head' ? [add] : [add, eye]}
    >
      <Shown block={block} document={document} label={label} />
    </BlockFrame>
  );
}

type ShownProps = Pick<BlockProps<Block>, 'block' | 'document'> & { readonly label: string };

function Shown({ block, document: { lang }, label }: ShownProps) {
  if (block.type === 'head') return <h1 lang={lang}>{block.title}</h1>;
  if (isRewritable(block)) return <BlockText block={block} lang={lang} />;
  if (block.type !== 'pair') return <p className={classes.part}>{label}</p>;
  return (
    <>
      {block.first && <BlockText block={block.first} lang={lang} />}
      {block.second && <BlockText block={block.second} lang={block.lang} />}
    </>
  );
}
