import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../shared/domain/language';
import type { OwnParagraph } from '../../../../shared/domain/paper-edit';
import { ownBlockId } from '../../../../shared/report/edits/block-ids';
import { BlockFrame } from './block-frame';
import { type EditChange, removing, writing } from './edit-changes';
import classes from './editing.module.css';
import { TextEditor } from './text-editor';

export interface OwnBlockProps {
  readonly paragraph: OwnParagraph;
  readonly lang: Lang;
  readonly change: (change: EditChange) => Promise<boolean>;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onAdd: () => void;
}

/** A paragraph that the office added; an empty one is only begun and not saved yet. */
export function OwnBlock({ paragraph, lang, change, open, onOpen, onAdd }: OwnBlockProps) {
  const { t } = useTranslation('editing');
  const { id, text } = paragraph;
  if (open) {
    return (
      <TextEditor
        label={t('block.own')}
        lang={lang}
        text={text}
        marks={[]}
        onSave={(typed) => change(writing({ ...paragraph, text: typed.trim() }))}
        onClose={() => onOpen(false)}
      />
    );
  }
  return (
    <BlockFrame
      id={ownBlockId(id)}
      label={text.slice(0, 60)}
      note={t('block.own')}
      tools={[
        { label: t('tools.remove'), icon: Trash2, run: () => void change(removing(id)) },
        { label: t('tools.rewrite'), icon: Pencil, run: () => onOpen(true) },
        { label: t('tools.add'), icon: Plus, run: onAdd },
      ]}
    >
      <p className={classes.lines} lang={lang}>
        {text}
      </p>
    </BlockFrame>
  );
}
