import { Eye, EyeOff, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../shared/domain/language';
import type { Block } from '../../../../shared/report/document';
import { BlockFrame, type Tool } from './block-frame';
import { showing } from './edit-changes';
import classes from './editing.module.css';
import type { BlockProps } from './text-block';
import { useBlockLabel } from './use-block-label';

export interface OtherBlockProps extends Pick<BlockProps, 'hidden' | 'change' | 'onAdd'> {
  readonly block: Block;
  readonly lang: Lang;
}

/** A block whose words are not for rewriting: a table, a picture, the head. */
export function OtherBlock({ block, lang, hidden, change, onAdd }: OtherBlockProps) {
  const { t } = useTranslation('editing');
  const label = useBlockLabel()(block);
  const add: Tool = { name: 'add', label: t('tools.add'), icon: Plus, run: onAdd };
  const eye: Tool = {
    name: 'hide',
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
      {block.type === 'head' ? <h1 lang={lang}>{block.title}</h1> : <p className={classes.part}>{label}</p>}
    </BlockFrame>
  );
}
