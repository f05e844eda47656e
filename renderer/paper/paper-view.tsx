import { Children, type ReactNode } from 'react';
import { localeOf } from '../../shared/domain/language';
import type { Block, ReportDocument } from '../../shared/report/document';
import { ChartFigure } from './blocks/chart-figure';
import { Chronicle } from './blocks/chronicle';
import { Head } from './blocks/head';
import { Heading } from './blocks/heading';
import { List } from './blocks/list';
import { Note } from './blocks/note';
import { Paragraph } from './blocks/paragraph';
import { Signature } from './blocks/signature';
import { Table } from './blocks/table';
import './paper.css';
import { hyphenateRussian } from './hyphenation';
import { WordsContext } from './inlines';

/** A report as it is printed, without the margins: the printing page and a continuous preview show this. */
export function PaperView({ document }: { readonly document: ReportDocument }): ReactNode {
  const { lang } = document;
  return (
    <article className={`paper paper-${lang}`} lang={localeOf[lang]}>
      <WordsContext value={lang === 'ru' ? hyphenateRussian : plain}>
        {Children.toArray(document.blocks.map((block) => renderBlock(block, document)))}
      </WordsContext>
    </article>
  );
}

const plain = (words: string) => words;

function renderBlock(block: Block, document: ReportDocument): ReactNode {
  const { lang } = document;
  switch (block.type) {
    case 'head':
      return <Head key={block.id} block={block} />;
    case 'heading':
      return <Heading key={block.id} block={block} lang={lang} />;
    case 'paragraph':
      return <Paragraph key={block.id} block={block} lang={lang} />;
    case 'list':
      return <List key={block.id} block={block} />;
    case 'note':
      return <Note key={block.id} block={block} />;
    case 'table':
      return <Table key={block.id} block={block} />;
    case 'chart':
      return <ChartFigure key={block.id} block={block} lang={lang} />;
    case 'chronicle':
      return <Chronicle key={block.id} block={block} />;
    case 'signature':
      return <Signature key={block.id} block={block} />;
    case 'pageBreak':
      return <div key={block.id} className="page-break" data-block={block.id} />;
  }
}
