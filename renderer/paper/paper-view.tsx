import type { ReactNode } from 'react';
import { type Lang, localeOf } from '../../shared/domain/language';
import type { Block, ReportDocument } from '../../shared/report/document';
import { bindNumbers, bindToFigures } from './binding';
import { ChartFigure } from './blocks/chart-figure';
import { Chronicle } from './blocks/chronicle';
import { Head } from './blocks/head';
import { Heading } from './blocks/heading';
import { List } from './blocks/list';
import { Note } from './blocks/note';
import { Pair } from './blocks/pair';
import { Paragraph } from './blocks/paragraph';
import { Signature } from './blocks/signature';
import { Table } from './blocks/table';
import './paper.css';
import { hyphenateRussian } from './hyphenation';
import { inOrder } from './in-order';
import { type Beside, WordsContext } from './inlines';

/** A report as it is printed, without the margins: the printing page and a continuous preview show this. */
export function PaperView({ document }: { readonly document: ReportDocument }): ReactNode {
  const { convention, lang } = document;
  return (
    <article className={`paper paper-${convention}`} lang={localeOf[lang]}>
      <WordsContext value={setWords[lang]}>
        {inOrder(document.blocks, (block) => renderBlock(block, document))}
      </WordsContext>
    </article>
  );
}

type SetWords = (words: string, beside: Beside) => string;

const bind: SetWords = (words, { isBehindFigure, isBeforeFigure }) =>
  bindToFigures(bindNumbers(words), isBehindFigure, isBeforeFigure);

/** Chinese sets no spaces, so it has none to bind. */
const setWords: Readonly<Record<Lang, SetWords>> = {
  ru: (words, beside) => hyphenateRussian(bind(words, beside)),
  en: bind,
  zh: (words) => words,
};

/** How a block is set: by the convention of its paper, in its own language. */
type Setting = Pick<ReportDocument, 'convention' | 'lang'>;

function renderBlock(block: Block, { convention, lang }: Setting): ReactNode {
  switch (block.type) {
    case 'head':
      return <Head block={block} />;
    case 'heading':
      return <Heading block={block} lang={lang} />;
    case 'paragraph':
      return <Paragraph block={block} convention={convention} lang={lang} />;
    case 'list':
      return <List block={block} convention={convention} lang={lang} />;
    case 'note':
      return <Note block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'chart':
      return <ChartFigure block={block} convention={convention} lang={lang} />;
    case 'chronicle':
      return <Chronicle block={block} />;
    case 'signature':
      return <Signature block={block} />;
    case 'pair':
      return (
        <Pair
          block={block}
          first={block.first && renderBlock(block.first, { convention, lang })}
          second={
            block.second && (
              <WordsContext value={setWords[block.lang]}>
                {renderBlock(block.second, { convention, lang: block.lang })}
              </WordsContext>
            )
          }
        />
      );
    case 'pageBreak':
      return <div className="page-break" data-block={block.id} />;
  }
}
