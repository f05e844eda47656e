import { partnerTies } from '../../counting/plain/plain-network';
import { daysOf } from '../../domain/partial-date';
import { periodOf } from '../../domain/period';
import type { Block, ChronicleBlock } from '../document';
import type { MapBlock } from '../pictures';
import type { Cell, TableBlock, TableRow } from '../tables';
import { chartFaults } from './plain-chart';
import { type Asked, plainSpans } from './plain-spans';
import { timelineFaults } from './plain-terms';
import type { Recount } from './recount';
import { states } from './stated-by';

/** What is wrong with the numbers of a block that are no figures of its text: bars, points, spans, stated numbers. */
export function blockFaults(block: Block, asked: Asked, recount: Recount): readonly string[] {
  switch (block.type) {
    case 'chart':
      return chartFaults(block, asked, recount);
    case 'timeline':
      return [...timelineFaults(block, asked, recount), ...tableFaults(block.data, recount)];
    case 'map':
      return [...mapFaults(block, asked, recount), ...tableFaults(block.data, recount)];
    case 'table':
      return tableFaults(block, recount);
    case 'chronicle':
      return chronicleFaults(block, recount);
    default:
      return [];
  }
}

/** Each point by its activities, and filled where the city is a partner on the last day counted. */
function mapFaults({ id, points }: MapBlock, asked: Asked, recount: Recount): readonly string[] {
  const { current } = plainSpans(asked);
  const { last } = periodOf(current);
  const partners = new Set(
    partnerTies(recount.register, periodOf(`0001-01-01..${last}`), last).map(({ city }) => city),
  );
  return points.flatMap(({ key, value, partner }) => {
    const again = recount.count('activities', { ...asked.scope, city: key }, current).value ?? 0;
    const isPartner = partners.has(key);
    return value === again && partner === isPartner
      ? []
      : `${id} ${key}: ${value} ${partner}, recounted ${again} ${isPartner}`;
  });
}

/** Numbers in cells are those of the rows that have one, from 1, or what the record of the row states. */
function tableFaults({ id, rows }: TableBlock, { register }: Recount): readonly string[] {
  const numbered = rows.filter(({ cells }) => cells[0]?.type === 'number');
  const isRight = (cell: Cell, row: TableRow, at: number): boolean => {
    if (cell.type !== 'number') return true;
    if (at === 0) return cell.qualifier === 'exact' && cell.value === numbered.indexOf(row) + 1;
    return states(register.byId(row.record), cell);
  };
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => (isRight(cell, row, at) ? [] : `${id}: ${JSON.stringify(cell)}`)),
  );
}

/** Each line stands under the days of its record. */
function chronicleFaults({ id, items }: ChronicleBlock, { register }: Recount): readonly string[] {
  return items.flatMap(({ record, span }) => {
    const days = span && `${daysOf(span.from).first} ${daysOf(span.to ?? span.from).last}`;
    const all = daysIn(register.byId(record));
    return days === undefined || all.includes(days) ? [] : `${id} ${record}: ${days}, not ${all}`;
  });
}

function daysIn(record: ReturnType<Recount['register']['byId']>): readonly string[] {
  const days = (from: string, to = from) => `${daysOf(from).first} ${daysOf(to).last}`;
  if (record?.kind === 'visit' || record?.kind === 'event') {
    return record.dates ? [days(record.dates.from, record.dates.to)] : [];
  }
  if (record?.kind === 'agreement') return record.signedOn === undefined ? [] : [days(record.signedOn)];
  if (record?.kind !== 'relationship') return [];
  return (record.transitions ?? []).flatMap(({ on }) => (on === undefined ? [] : days(on)));
}
