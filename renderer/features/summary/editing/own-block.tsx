import { Button } from '@mantine/core';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
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
  /** The second language of the paper. */
  readonly second?: Lang | undefined;
  readonly change: (change: EditChange) => Promise<boolean>;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onAdd: () => void;
}

/** A paragraph that the office added, in each language of the paper. */
export function OwnBlock(props: OwnBlockProps) {
  const { paragraph, second, change } = props;
  return (
    <>
      <OwnText {...props} />
      {second && paragraph.text !== '' && <OwnBeside paragraph={paragraph} lang={second} change={change} />}
    </>
  );
}

/** The text in the paper's own language; an empty one is only begun and not saved yet. */
function OwnText({ paragraph, lang, change, open, onOpen, onAdd }: OwnBlockProps) {
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
        { name: 'remove', label: t('tools.remove'), icon: Trash2, run: () => void change(removing(id)) },
        { name: 'rewrite', label: t('tools.rewrite'), icon: Pencil, run: () => onOpen(true) },
        { name: 'add', label: t('tools.add'), icon: Plus, run: onAdd },
      ]}
    >
      <p className={classes.lines} lang={lang}>
        {text}
      </p>
    </BlockFrame>
  );
}

/** The same in the second language. Nobody translates it, so it is asked for until it is there. */
function OwnBeside({ paragraph, lang, change }: Pick<OwnBlockProps, 'paragraph' | 'lang' | 'change'>) {
  const { t } = useTranslation('editing');
  const [open, setOpen] = useState(false);
  const { id, beside = '' } = paragraph;
  if (open) {
    return (
      <TextEditor
        label={t('block.ownBeside')}
        lang={lang}
        text={beside}
        marks={[]}
        onSave={(typed) => change(writing({ ...paragraph, beside: typed.trim() }))}
        onClose={() => setOpen(false)}
      />
    );
  }
  return (
    <BlockFrame
      id={`${ownBlockId(id)} ${lang}`}
      label={beside === '' ? t('block.ownBeside') : beside.slice(0, 60)}
      note={t('block.ownBeside')}
      tools={[{ name: 'rewrite', label: t('tools.rewrite'), icon: Pencil, run: () => setOpen(true) }]}
    >
      {beside === '' ? (
        <Button variant="subtle" h={28} onClick={() => setOpen(true)}>
          {t('block.writeBeside')}
        </Button>
      ) : (
        <p className={classes.lines} lang={lang}>
          {beside}
        </p>
      )}
    </BlockFrame>
  );
}
