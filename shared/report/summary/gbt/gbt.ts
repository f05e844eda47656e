import type { Section } from '../../composing/blocks';
import type { PaperContext } from '../../composing/context';
import { headBlock } from '../../composing/head';
import { numbered } from '../../composing/headings';
import type { Block } from '../../document';
import { fieldsSection } from '../../sections/fields-of-work';
import { yearsHeat } from '../../sections/heat-maps';
import { indicatorsSection } from '../../sections/indicators';
import { measuresChart } from '../../sections/measures-chart';
import { network } from '../../sections/network';
import { plansHeading } from '../../sections/plans-heading';
import { reportedSection } from '../../sections/reported';
import { yearChart } from '../../sections/year-chart';
import { references } from '../appendices';
import { signedByOffice } from '../signature';
import { enclosures } from './enclosures';
import { fieldWork } from './field-work';
import { intentions } from './intentions';
import { documentsWork, visitsWork } from './main-work';
import { opening } from './opening';
import { shortfalls } from './shortfalls';
import { workFigures } from './work-figures';

/**
 * A 年度工作总结 by GB/T 9704-2012: 总体情况, 主要工作, 存在的不足 and 工作思路, of which those disappear that the register
 * has nothing for; then the list of enclosures, the office and the day, and the enclosures themselves.
 */
export function gbtBlocks(ctx: PaperContext): readonly Block[] {
  const body = [headBlock(ctx), ...opening(ctx), ...numbered(ctx, sectionsOf(ctx))];
  const { list, blocks } = enclosures(ctx);
  return [...body, ...list, ...signedByOffice(ctx), ...blocks, ...references(ctx)];
}

function sectionsOf(ctx: PaperContext): readonly Section[] {
  return [
    {
      id: 'overall',
      blocks: [],
      subsections: [
        { id: 'keyFigures', blocks: [...workFigures(ctx), ...measuresChart(ctx)] },
        { id: 'network', blocks: network(ctx) },
        { id: 'fields', blocks: fieldsSection(ctx) },
        { id: 'years', blocks: [...yearChart(ctx), ...yearsHeat(ctx)] },
        { id: 'indicators', blocks: indicatorsSection(ctx) },
        { id: 'reported', blocks: reportedSection(ctx) },
      ],
    },
    {
      id: 'mainWork',
      blocks: [],
      subsections: [
        { id: 'visits', blocks: visitsWork(ctx) },
        ...fieldWork(ctx),
        { id: 'documents', blocks: documentsWork(ctx) },
      ],
    },
    { id: 'shortfalls', blocks: shortfalls(ctx) },
    { id: 'plans', heading: plansHeading(ctx), blocks: intentions(ctx) },
  ];
}
