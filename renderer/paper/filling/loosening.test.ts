import { describe, expect, it } from 'vitest';
import { blankFeet, type Give, type LaidOut, nextStep, type Part } from './loosening';

const none: Give = { kind: 'none' };
const heading: Give = { kind: 'heading' };
const table = (whole: boolean): Give => ({ kind: 'table', whole });
const figure = (drawing: number, scale = 1, least = 0.725): Give => ({
  kind: 'figure',
  drawing,
  scale,
  least,
});

const part = (block: number, page: number, top: number, bottom: number): Part => ({
  block,
  page,
  top,
  bottom,
});

/** Pages of a thousand pixels, with ten between blocks. */
const laidOut = (parts: readonly Part[], gives: readonly Give[]): LaidOut => ({
  parts,
  gives,
  margins: gives.map(() => 10),
  height: 1_000,
});

describe('blankFeet', () => {
  it('tells what each page but the last leaves blank below its lowest block', () => {
    const parts = [part(0, 0, 0, 300), part(1, 0, 310, 800), part(2, 1, 0, 1_000), part(2, 2, 0, 90)];
    expect(blankFeet(laidOut(parts, [none, none, none]))).toEqual([0.2, 0]);
  });
});

describe('nextStep', () => {
  it('makes a figure just so much smaller that it goes below the text before it', () => {
    const step = nextStep(laidOut([part(0, 0, 0, 600), part(1, 1, 0, 450)], [none, figure(400)]), 0);
    // 450 high and 10 below the text, with 400 of room: 60 and a little off a drawing of 400.
    expect(step).toMatchObject({ kind: 'scale', page: 0, block: 1, scales: new Map([[1, 0.84]]) });
  });

  it('counts the headings that went to the next page with a figure', () => {
    const parts = [part(0, 0, 0, 600), part(1, 1, 0, 40), part(2, 1, 50, 450)];
    expect(nextStep(laidOut(parts, [none, heading, figure(400)]), 0)).toMatchObject({
      block: 2,
      scales: new Map([[2, 0.84]]),
    });
  });

  it('shares what is missing with the figures that stay above, where one alone would get too small', () => {
    const parts = [part(0, 0, 0, 700), part(1, 1, 0, 420)];
    expect(nextStep(laidOut(parts, [figure(600), figure(400)]), 0)).toMatchObject({
      page: 0,
      block: 1,
      scales: new Map([
        [0, 0.86],
        [1, 0.86],
      ]),
    });
  });

  it('leaves figures alone that would get too small even so', () => {
    expect(nextStep(laidOut([part(0, 0, 0, 700), part(1, 1, 0, 420)], [none, figure(400)]), 0)).toBeNull();
    const scaled = laidOut([part(0, 0, 0, 600), part(1, 1, 0, 450)], [none, figure(500, 0.8)]);
    expect(nextStep(scaled, 0)).toBeNull();
  });

  it('lets figures that can give way more make up for one that cannot', () => {
    const parts = [part(0, 0, 0, 700), part(1, 1, 0, 500)];
    // 500 and 10 below 300 of room: 213 off drawings of 400 and 450, the one of which loses 110 at most.
    expect(nextStep(laidOut(parts, [figure(400), figure(450, 1, 0.6)]), 0)).toMatchObject({
      scales: new Map([
        [0, 0.74],
        [1, 0.74],
      ]),
    });
    const firm = nextStep(laidOut(parts, [figure(400, 1, 0.9), figure(450, 1, 0.6)]), 0);
    expect(firm).toMatchObject({
      scales: new Map([
        [0, 0.9],
        [1, 0.61],
      ]),
    });
  });

  it('lets a table part between any rows where those it keeps together leave a quarter blank', () => {
    const parts = (bottom: number) => [part(0, 0, 0, 300), part(1, 0, 310, bottom), part(1, 1, 0, 500)];
    const gives = [none, table(false)];
    expect(nextStep(laidOut(parts(750), gives), 0)).toEqual({
      kind: 'part',
      page: 0,
      block: 1,
      whole: false,
    });
    expect(nextStep(laidOut(parts(850), gives), 0)).toBeNull();
  });

  it('lets a small table part before it leaves a fifth of a page blank, and no sooner', () => {
    const parts = (bottom: number) => [part(0, 0, 0, bottom), part(1, 1, 0, 40), part(2, 1, 50, 500)];
    const gives = [none, heading, table(true)];
    expect(nextStep(laidOut(parts(750), gives), 0)).toEqual({ kind: 'part', page: 0, block: 2, whole: true });
    expect(nextStep(laidOut(parts(850), gives), 0)).toBeNull();
  });

  it('has nothing to do where a page is full, or what follows is text', () => {
    expect(nextStep(laidOut([part(0, 0, 0, 950), part(1, 1, 0, 450)], [none, figure(400)]), 0)).toBeNull();
    expect(nextStep(laidOut([part(0, 0, 0, 500), part(1, 1, 0, 450)], [none, none]), 0)).toBeNull();
  });

  it('leaves the foot of a page blank that a break ends', () => {
    const parts = [part(0, 0, 0, 500), part(1, 0, 500, 500), part(2, 1, 0, 450)];
    expect(nextStep(laidOut(parts, [none, { kind: 'break' }, figure(400)]), 0)).toBeNull();
  });

  it('goes on behind the pages that were seen to', () => {
    const parts = [part(0, 0, 0, 600), part(1, 1, 0, 600), part(2, 2, 0, 450)];
    const gives = [none, figure(500), figure(400)];
    expect(nextStep(laidOut(parts, gives), 1)).toMatchObject({ page: 1, block: 2 });
  });
});
