import { expect, it } from 'vitest';
import { Register } from '../../../shared/register/register';
import { cities, office, work } from '../../../shared/report/papers-for-tests';
import type { PaperRequest } from '../../../shared/report/request';
import { missingForPaper } from './missing-for-paper';

const summary: PaperRequest = { paper: 'summary', lang: 'en', period: '2025', asOf: '2025-11-21' };
const own = cities.filter(({ id }) => id === 'yekaterinburg');

it('asks first whose register it is', () => {
  expect(missingForPaper(new Register([]), summary)).toBe('office');
  expect(missingForPaper(new Register([...cities, ...work]), summary)).toBe('office');
});

it('asks for a first record where there is the office and its own city alone', () => {
  expect(missingForPaper(new Register([office]), summary)).toBe('records');
  expect(missingForPaper(new Register([office, ...own]), summary)).toBe('records');
});

it('lets a paper be written about one partner city, or one visit, event or document', () => {
  expect(missingForPaper(new Register([office, ...cities]), summary)).toBeNull();
  const [first] = work.filter(({ kind }) => kind === 'event');
  expect(missingForPaper(new Register([office, ...own, ...(first ? [first] : [])]), summary)).toBeNull();
});

it('asks for a city where a paper about one finds none', () => {
  expect(missingForPaper(new Register([office, ...own, ...work]), null)).toBe('city');
});
