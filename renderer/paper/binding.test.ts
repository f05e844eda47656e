import { expect, it } from 'vitest';
import { bindNumbers, bindToFigures, stretchesOf, titleStretchesOf } from './binding';

const shown = (text: string) => text.replaceAll('\u00a0', '~');

it('keeps a number with its word and a dash with its number', () => {
  expect(shown(bindNumbers('There were 10 meetings, experts – 2'))).toBe(
    'There were 10~meetings, experts –~2',
  );
});

it('lets a year stand at the end of a line', () => {
  expect(bindNumbers('In 2025 Primersk received')).toBe('In 2025 Primersk received');
});

it('keeps words with the figure beside them, whichever side it stands on', () => {
  expect(shown(bindToFigures(' делегаций прибыло; деловой — ', true, true))).toBe(
    '~делегаций прибыло; деловой —~',
  );
  expect(bindToFigures(' (2024)', true, false)).toBe(' (2024)');
});

it('marks ranges and Chinese dates as stretches that stay on one line', () => {
  expect(stretchesOf('(7–10 июля)')).toEqual(['(', '7–10', ' июля)']);
  expect(stretchesOf('至2025年12月31日')).toEqual(['', '至2025年12月31日', '']);
  expect(stretchesOf('2024年1月1日至2025年6月30日工作总结')).toEqual([
    '',
    '2024年1月1日',
    '至',
    '2025年6月30日',
    '工作总结',
  ]);
});

it('keeps the parts of a Chinese title whole, but not a name that no line holds', () => {
  const parts = (title: string) => titleStretchesOf(title).filter((part) => part !== '');
  expect(parts('2025年上半年对维什涅波利耶交往工作总结')).toEqual([
    '2025年',
    '上半年',
    '对维什涅波利耶',
    '交往工作总结',
  ]);
  expect(parts('2025年度对外交往工作总结')).toEqual(['2025年度', '对外', '交往工作总结']);
  expect(parts(`2025年度对${'长'.repeat(5_000)}交往工作总结`)).toHaveLength(3);
  expect(parts('7–10 July 2025')).toEqual(['7–10', ' July 2025']);
});
