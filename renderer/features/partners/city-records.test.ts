import { describe, expect, it } from 'vitest';
import { agreement, event, places, visit } from '../../../shared/counting/records-for-tests';
import type { AnyRecord } from '../../../shared/domain/records';
import { Register } from '../../../shared/register/register';
import { nextSteps, peopleOf, timelineOf } from './city-records';
import { ladderSteps } from './level-ladder';

const today = '2025-11-21';
const registerOf = (...records: readonly AnyRecord[]) => new Register([...places, ...records]);

describe('the chronicle of a city', () => {
  it('runs from the latest to the undated, districts’ visits and events among it, not their documents', () => {
    const register = registerOf(
      visit('spring', '2025-03', { cities: ['chongqing'] }),
      event('summer', '2025-07-07', { cities: ['jiangbei'] }),
      agreement('own', '2024-01-02', { parties: [{ territory: 'city', city: 'chongqing' }] }),
      agreement('district', '2025-01-02', { parties: [{ territory: 'district', city: 'jiangbei' }] }),
      { kind: 'visit', id: 'undated', cities: ['chongqing'] },
    );
    const ids = timelineOf(register, 'chongqing').map(({ record }) => record.id);
    expect(ids).toEqual(['summer', 'spring', 'own', 'undated']);
  });
});

describe('the next steps with a city', () => {
  it('are unconfirmed plans, then endings, then plans to come', () => {
    const register = registerOf(
      visit('coming', '2025-12-10', { status: 'planned' }),
      visit('missed', '2025-10-01', { status: 'planned' }),
      agreement('ending', '2022-12-31', { term: { kind: 'until', until: '2025-12-31' } }),
      visit('elsewhere', '2025-12-11', { status: 'planned', cities: ['guangzhou'] }),
    );
    const steps = nextSteps(register, 'chengdu', today).map(({ kind, id }) => [kind, id]);
    expect(steps).toEqual([
      ['confirm', 'missed'],
      ['ending', 'ending'],
      ['coming', 'coming'],
    ]);
  });
});

describe('the people of a city', () => {
  it('come by their post or its organisation, those who left after those in office', () => {
    const register = registerOf(
      { kind: 'organisation', id: 'chamber', names: { en: 'Chamber' }, city: 'chengdu' },
      { kind: 'person', id: 'former', posts: [{ title: { en: 'Mayor' }, city: 'chengdu', to: '2024' }] },
      { kind: 'person', id: 'head', posts: [{ title: { en: 'Chairman' }, organisation: 'chamber' }] },
      { kind: 'person', id: 'stranger', posts: [{ title: { en: 'Mayor' }, city: 'guangzhou' }] },
    );
    expect(peopleOf(register, 'chengdu', today).map(({ person }) => person.id)).toEqual(['head', 'former']);
  });
});

describe('the ladder of a city', () => {
  it('climbs in date order, keeps the rung through a halt, and begins with undated steps', () => {
    const steps = ladderSteps([
      {
        kind: 'relationship',
        id: 'ties',
        city: 'chengdu',
        transitions: [{ to: 'suspended', on: '2022' }, { to: 'friendly', on: '2018-07' }, { to: 'contact' }],
      },
    ]);
    expect(steps.map(({ transition, height, halted }) => [transition.to, height, halted])).toEqual([
      ['contact', 0, false],
      ['friendly', 2, false],
      ['suspended', 2, true],
    ]);
  });
});
