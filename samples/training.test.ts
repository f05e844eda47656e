import { describe, expect, it } from 'vitest';
import { daysOf } from '../shared/domain/partial-date';
import { readSample } from './read-sample';
import { trainingDay } from './training/events';

const register = readSample('training');
const records = [...register.everything()];
const held = [...register.complete('event'), ...register.complete('visit')].filter(
  ({ status }) => status === 'held',
);
const heldIn = (year: number) => held.filter(({ dates }) => dates.from.startsWith(String(year))).length;

describe('the training office', () => {
  it('says that it is invented', () => {
    expect(register.all('office').map(({ training }) => training)).toEqual([true]);
  });

  it('has several hundred records of six years, with a dip in 2020 and 2021 and growth after it', () => {
    expect(records.length).toBeGreaterThan(400);
    const years = [2020, 2021, 2022, 2023, 2024].map(heldIn);
    expect(Math.min(...years.slice(2))).toBeGreaterThan(Math.max(...years.slice(0, 2)));
    expect([...years.slice(2)].sort((a, b) => a - b)).toEqual(years.slice(2));
  });

  it('is busiest in July', () => {
    const counts = Array.from(
      { length: 12 },
      (_, index) => held.filter(({ dates }) => Number(dates.from.slice(5, 7)) === index + 1).length,
    );
    expect(counts.indexOf(Math.max(...counts))).toBe(6);
  });

  it('has partners of six countries, districts, and ladders of every end', () => {
    const cities = register.complete('city');
    expect(new Set(cities.map(({ country }) => country))).toEqual(
      new Set(['RU', 'CN', 'BY', 'KZ', 'UZ', 'TR', 'IN']),
    );
    expect(cities.filter(({ parent }) => parent)).toHaveLength(2);
    const steps = register.complete('relationship').flatMap(({ transitions }) => transitions);
    for (const to of ['contact', 'partner', 'friendly', 'sister', 'dormant', 'suspended']) {
      expect(steps.map((step) => step.to)).toContain(to);
    }
    expect(steps.some(({ on }) => on === undefined)).toBe(true);
  });

  it('places every city on the map, each where no other stands', () => {
    const cities = register.complete('city');
    const places = cities.map(({ latitude, longitude }) => `${latitude} ${longitude}`);
    expect(places.join()).not.toContain('undefined');
    expect(new Set(places).size).toBe(cities.length);
  });

  it('leaves something to do on its day: to confirm, ending soon, a partner silent for a year, a draft', () => {
    const planned = [...register.complete('event'), ...register.complete('visit')].filter(
      ({ status }) => status === 'planned',
    );
    expect(
      planned.filter(({ dates }) => daysOf(dates.to ?? dates.from).last < trainingDay).length,
    ).toBeGreaterThan(2);
    expect(planned.filter(({ dates }) => daysOf(dates.from).first > trainingDay).length).toBeGreaterThan(2);
    const ends = register
      .complete('agreement')
      .flatMap(({ term }) => (term?.until ? [daysOf(term.until).last] : []));
    expect(ends.filter((end) => end >= trainingDay && end <= '2026-02-19').length).toBeGreaterThan(3);
    const quiet = held
      .filter(({ cities }) => cities?.includes('city-ruichuan'))
      .map(({ dates }) => daysOf(dates.to ?? dates.from).last);
    expect(quiet.sort().at(-1)?.slice(0, 7)).toBe('2024-09');
    expect(register.all('visit').length).toBeGreaterThan(register.complete('visit').length);
  });

  it('lacks a few translations so that the fallback shows', () => {
    const titles = [...register.all('event'), ...register.all('visit'), ...register.all('agreement')].flatMap(
      ({ title }) => title ?? [],
    );
    const gaps = titles.filter((title) => Object.keys(title).length < 3).length;
    expect(gaps).toBeGreaterThan(3);
    expect(gaps).toBeLessThan(10);
  });
});
