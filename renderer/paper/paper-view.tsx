import type { ReactNode } from 'react';
import { type Lang, localeOf } from '../../shared/domain/language';
import type { Block, ReportDocument } from '../../shared/report/document';
import { type Layout, layoutOf } from '../../shared/report/layout';
import { bindNumbers, bindToFigures } from './binding';
import { ChartFigure } from './blocks/chart-figure';
import { Chronicle } from './blocks/chronicle';
import { Contents } from './blocks/contents';
import { Enclosures } from './blocks/enclosures';
import { Head } from './blocks/head';
import { Heading } from './blocks/heading';
import { List } from './blocks/list';
import { MapFigure } from './blocks/map-figure';
import { Note } from './blocks/note';
import { Pair } from './blocks/pair';
import { Paragraph } from './blocks/paragraph';
import { Signature } from './blocks/signature';
import { Table } from './blocks/table';
import { TimelineFigure } from './blocks/timeline-figure';
import './paper.css';
import { inOrder } from '../ui/in-order';
import { hyphenateRussian } from './hyphenation';
import { type Beside, WordsContext } from './inlines';

/** A report as it is printed, without the margins: the printing page and a continuous preview show this. */
export function PaperView({ document }: { readonly document: ReportDocument }): ReactNode {
  const layout = layoutOf(document);
  const { lang } = document;
  return (
    <article className={`paper paper-${layout}`} lang={localeOf[lang]}>
      <WordsContext value={setWords[lang]}>
        {inOrder(document.blocks, (block) => renderBlock(block, { layout, lang }))}
      </WordsContext>
    </article>
  );
}

type SetWords = (words: string, beside: Beside) => string;

const bind: SetWords = (words, { isBehindFigure, isBeforeFigure }) =>
  bindToFigures(words, isBehindFigure, isBeforeFigure);

/** Russian words come bound among themselves, not to the figures beside them. Chinese has no spaces to bind. */
const setWords: Readonly<Record<Lang, SetWords>> = {
  ru: (words, beside) => hyphenateRussian(bind(words, beside)),
  en: (words, beside) => bind(bindNumbers(words), beside),
  zh: (words) => words,
};

/** How a block is set: in the layout of its paper, in its own language. */
interface Setting {
  readonly layout: Layout;
  readonly lang: Lang;
}

function renderBlock(block: Block, { layout, lang }: Setting): ReactNode {
  switch (block.type) {
    case 'head':
      return <Head block={block} />;
    case 'heading':
      return <Heading block={block} lang={lang} />;
    case 'paragraph':
      return <Paragraph block={block} layout={layout} lang={lang} />;
    case 'list':
      return <List block={block} layout={layout} lang={lang} />;
    case 'note':
      return <Note block={block} />;
    case 'table':
      return <Table block={block} layout={layout} />;
    case 'chart':
      return <ChartFigure block={block} layout={layout} lang={lang} />;
    case 'timeline':
      return <TimelineFigure block={block} layout={layout} />;
    case 'map':
      return <MapFigure block={block} layout={layout} />;
    case 'chronicle':
      return <Chronicle block={block} />;
    case 'enclosures':
      return <Enclosures block={block} />;
    case 'signature':
      return <Signature block={block} />;
    case 'pair':
      return (
        <Pair
          block={block}
          first={block.first && renderBlock(block.first, { layout, lang })}
          second={
            block.second && (
              <WordsContext value={setWords[block.lang]}>
                {renderBlock(block.second, { layout, lang: block.lang })}
              </WordsContext>
            )
          }
        />
      );
    case 'contents':
      return <Contents block={block} />;
    case 'pageBreak':
      return <div className="page-break" data-block={block.id} />;
  }
}
