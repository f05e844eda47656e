import { Eye, EyeOff, Pencil, Plus, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RewrittenText } from '../../../../shared/domain/paper-edit';
import type { PaperScope } from '../../../../shared/report/composing/context';
import type { DocumentMeta } from '../../../../shared/report/document';
import {
  basisOf,
  figuresIn,
  piecesOf,
  type RewritableBlock,
} from '../../../../shared/report/edits/rewritable';
import { rewriteBlock } from '../../../../shared/report/edits/rewrite-block';
import type { Side } from '../../../../shared/report/edits/sides';
import { BlockFrame, type Tool } from './block-frame';
import { BlockText } from './block-text';
import { confirming, type EditChange, resetting, rewriting, showing, type TextPlace } from './edit-changes';
import { marksOf, readTyped, typedText } from './marked-text';
import { StaleNote } from './stale-note';
import { TextEditor } from './text-editor';
import { useBlockLabel } from './use-block-label';

export interface BlockProps {
  readonly hidden: boolean;
  readonly change: (change: EditChange) => Promise<boolean>;
  /** True while the text of this block is typed. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Begins an own paragraph below. */
  readonly onAdd: () => void;
}

export interface TextBlockProps extends BlockProps {
  readonly side: Side;
  /** The same text before anything was moved: what a rewritten one is written against. */
  readonly ground: RewritableBlock;
  readonly meta: DocumentMeta;
  readonly about: PaperScope;
  readonly rewritten: RewrittenText | undefined;
  /** Where the same text in another language follows, a paragraph is added below that one. */
  readonly isLast: boolean;
}

/** A text of the paper in one of its languages, generated or in the office's own words. */
export function TextBlock(props: TextBlockProps) {
  const { side, ground, meta, rewritten, hidden, change, open, onOpen } = props;
  const { block, lang } = side;
  const { t } = useTranslation('editing');
  const label = useBlockLabel()(block);
  const tools = useTextTools(props);
  const shown = rewritten && rewriteBlock(block, rewritten, { lang, meta }, ground);
  if (open) {
    const marks = marksOf(block, rewritten, meta);
    const save = (text: string) =>
      change(
        rewriting({ ...placeOf(side), pieces: [...readTyped(text, marks)], basis: basisOf(ground, meta) }),
      );
    return (
      <TextEditor
        label={t('editor.text')}
        lang={lang}
        text={typedText(rewritten?.pieces ?? piecesOf(block, meta), marks)}
        marks={marks}
        onSave={save}
        onClose={() => onOpen(false)}
      />
    );
  }
  const note = hidden ? t('block.hidden') : rewritten ? t('block.rewritten') : null;
  return (
    <BlockFrame id={frameOf(side)} label={label} hidden={hidden} note={note} tools={tools}>
      {(shown?.blocks ?? [block]).map((one) => (
        <BlockText key={one.id} block={one} lang={lang} />
      ))}
      {shown?.stale && (
        <StaleNote
          stale={shown.stale}
          lang={lang}
          figures={figuresIn(ground, meta)}
          about={props.about}
          onKeep={() => void change(confirming(placeOf(side), basisOf(ground, meta)))}
          onTake={() => void change(resetting(placeOf(side)))}
        />
      )}
    </BlockFrame>
  );
}

/** The text of the second language has a frame of its own, to which the keyboard comes back. */
const frameOf = ({ block, second }: Side): string => (second ? `${block.id} ${second}` : block.id);

/** Where the edits of the paper keep this text. */
const placeOf = ({ block, second }: Side): TextPlace => ({
  block: block.id,
  ...(second ? { lang: second } : {}),
});

function useTextTools(props: TextBlockProps): readonly Tool[] {
  const { side, rewritten, hidden, isLast, change, onOpen, onAdd } = props;
  const { t } = useTranslation('editing');
  const { id } = side.block;
  const reset = {
    name: 'reset',
    label: t('tools.reset'),
    icon: RotateCcw,
    run: () => void change(resetting(placeOf(side))),
  };
  return [
    ...(rewritten ? [reset] : []),
    { name: 'rewrite', label: t('tools.rewrite'), icon: Pencil, run: () => onOpen(true) },
    ...(isLast ? [{ name: 'add', label: t('tools.add'), icon: Plus, run: onAdd }] : []),
    {
      name: 'hide',
      label: t(hidden ? 'tools.show' : 'tools.hide'),
      icon: hidden ? EyeOff : Eye,
      run: () => void change(showing(id, hidden)),
    },
  ];
}
