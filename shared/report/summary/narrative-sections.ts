import type { Section } from '../composing/blocks';
import type { PaperContext } from '../composing/context';
import { directionsChart } from '../sections/directions-chart';
import { documentsSection } from '../sections/documents';
import { eventsSection } from '../sections/events';
import { fieldsTold } from '../sections/fields-of-work';
import { yearsHeat } from '../sections/heat-maps';
import { indicatorsSection } from '../sections/indicators';
import { keyFigures } from '../sections/key-figures';
import { monthsChart } from '../sections/months-chart';
import { network } from '../sections/network';
import { plansHeading } from '../sections/plans-heading';
import { plansTable } from '../sections/plans-table';
import { reportedSection } from '../sections/reported';
import { leaderMeetings, visitsSection } from '../sections/visits';
import { yearChart } from '../sections/year-chart';

/** What a summary tells section by section, as papers by ГОСТ and plain ones order it. */
export function narrativeSections(ctx: PaperContext): readonly Section[] {
  return [
    { id: 'keyFigures', blocks: keyFigures(ctx) },
    { id: 'network', blocks: network(ctx) },
    {
      id: 'visits',
      blocks: [...leaderMeetings(ctx), ...directionsChart(ctx)],
      subsections: [
        { id: 'incoming', blocks: visitsSection(ctx, 'incoming') },
        { id: 'outgoing', blocks: visitsSection(ctx, 'outgoing') },
        { id: 'online', blocks: [...visitsSection(ctx, 'online'), ...monthsChart(ctx)] },
      ],
    },
    { id: 'documents', blocks: documentsSection(ctx) },
    { id: 'events', blocks: eventsSection(ctx) },
    { id: 'fields', blocks: fieldsTold(ctx) },
    { id: 'years', blocks: [...yearChart(ctx), ...yearsHeat(ctx)] },
    { id: 'indicators', blocks: indicatorsSection(ctx) },
    { id: 'reported', blocks: reportedSection(ctx) },
    { id: 'plans', heading: plansHeading(ctx), blocks: plansTable(ctx) },
  ];
}
