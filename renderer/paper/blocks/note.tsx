import type { ReactNode } from 'react';
import type { NoteBlock } from '../../../shared/report/document';
import { Inlines, WordsContext } from '../inlines';

/** Small print; it stays with the table or chart before it. */
export function Note({ block }: { readonly block: NoteBlock }): ReactNode {
  return (
    <p className="note" data-block={block.id}>
      <WordsContext value={asTheyAre}>
        <Inlines content={block.content} />
      </WordsContext>
    </p>
  );
}

const asTheyAre = (words: string) => words;
