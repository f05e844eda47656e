import { describe, expect, it } from 'vitest';
import { dimensions, measures } from '../../../shared/counting/figure';
import { firstView, fitView, turned } from './counts-view';
import { obstacleBeside, obstacleOf } from './dimension-guard';

describe('a view of counts', () => {
  it('keeps what fits the new measure and drops what does not', () => {
    const events = { ...firstView, rows: 'role', columns: 'field', field: 'culture' } as const;
    expect(fitView({ ...events, measure: 'partners' })).toMatchObject({
      rows: 'year',
      columns: null,
      field: null,
    });
    expect(fitView({ ...events, measure: 'subEvents' })).toMatchObject({ rows: 'role', columns: 'field' });
  });

  it('opens as the first view when what was remembered makes no sense', () => {
    expect(fitView({ measure: 'gone', rows: 7, columns: 'weekday', span: 'century' })).toEqual({
      ...firstView,
      columns: null,
    });
  });

  it('never lets rows and columns be the same, nor both be time', () => {
    expect(fitView({ rows: 'city', columns: 'city' }).columns).toBeNull();
    expect(fitView({ rows: 'year', columns: 'month' }).columns).toBeNull();
    expect(obstacleBeside('events', 'city', 'city')).toBe('otherAxis');
    expect(obstacleBeside('events', 'half', 'year')).toBe('twoPeriods');
  });

  it('turns rows into columns and back', () => {
    expect(turned(firstView)).toMatchObject({ rows: 'field', columns: 'year' });
    expect(turned(turned(firstView))).toEqual(firstView);
  });
});

describe('the dimensions of a measure', () => {
  it('are refused with the reason that holds', () => {
    expect(obstacleOf('events', 'direction')).toBe('notStated');
    expect(obstacleOf('documents', 'level')).toBe('notStated');
    expect(obstacleOf('visitsIncoming', 'direction')).toBe('onlyOne');
    expect(obstacleOf('visits', 'direction')).toBeNull();
  });

  it('always include time and places', () => {
    for (const measure of measures) {
      for (const dimension of dimensions.slice(0, 6)) expect(obstacleOf(measure, dimension)).toBeNull();
    }
  });
});
