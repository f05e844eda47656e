import { Eye, EyeOff, Pencil, Plus, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RewrittenText } from '../../../../shared/domain/paper-edit';
import type { ReportDocument } from '../../../../shared/report/document';
import { basisOf, piecesOf, type RewritableBlock } from '../../../../shared/report/edits/rewritable';
import { rewriteBlock } from '../../../../shared/report/edits/rewrite-block';
import { BlockFrame, type Tool } from './block-frame';
import { BlockText } from './block-text';
import { confirming, type EditChange, resetting, rewriting, showing } from './edit-changes';
import { marksOf, readTyped, typedText } from './marked-text';
import { StaleNote } from './stale-note';
import { TextEditor } from './text-editor';
import { useBlockLabel } from './use-block-label';

export interface BlockProps<B> {
  readonly block: B;
  readonly document: ReportDocument;
  readonly hidden: boolean;
  readonly change: (change: EditChange) => Promise<boolean>;
  /** True while the text of this block is typed. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Begins an own paragraph below. */
  readonly onAdd: () => void;
}

export interface TextBlockProps extends BlockProps<RewritableBlock> {
  readonly rewritten: RewrittenText | undefined;
}

/** A text of the paper, generated or in the office's own words. */
export function TextBlock(props: TextBlockProps) {
  const { block, document, rewritten, hidden, change, open, onOpen } = props;
  const { t } = useTranslation('editing');
  const label = useBlockLabel()(block);
  const tools = useTextTools(props);
  const { lang, meta } = document;
  const shown = rewritten && rewriteBlock(block, rewritten, document);
  if (open) {
    const marks = marksOf(block, rewritten, meta);
    const save = (text: string) =>
      change(
        rewriting({ block: block.id, pieces: [...readTyped(text, marks)], basis: basisOf(block, meta) }),
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
    <BlockFrame id={block.id} label={label} hidden={hidden} note={note} tools={tools}>
      {(shown?.blocks ?? [block]).map((one) => (
        <BlockText key={one.id} block={one} lang={lang} />
      ))}
      {shown?.stale && (
        <StaleNote
          stale={shown.stale}
          lang={lang}
          onKeep={() => void change(confirming(block.id, basisOf(block, meta)))}
          onTake={() => void change(resetting(block.id))}
        />
      )}
    </BlockFrame>
  );
}

function useTextTools({ block, rewritten, hidden, change, onOpen, onAdd }: TextBlockProps): readonly Tool[] {
  const { t } = useTranslation('editing');
  const reset = { label: t('tools.reset'), icon: RotateCcw, run: () => void change(resetting(block.id)) };
  return [
    ...(rewritten ? [reset] : []),
    { label: t('tools.rewrite'), icon: Pencil, run: () => onOpen(true) },
    { label: t('tools.add'), icon: Plus, run: onAdd },
    {
      label: t(hidden ? 'tools.show' : 'tools.hide'),
      icon: hidden ? EyeOff : Eye,
      run: () => void change(showing(block.id, hidden)),
    },
  ];
}
