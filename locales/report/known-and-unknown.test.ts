import { describe, expect, it } from 'vitest';
import { city, event, relationship, visit } from '../../shared/counting/records-for-tests';
import type { AnyRecord } from '../../shared/domain/records';
import { inlinesOf } from '../../shared/report/figures-of';
import { plainText } from '../../shared/report/inline';
import { cities, expo, office, plain, said } from '../../shared/report/papers-for-tests';
import { compose, whole } from './books-for-tests';

describe('what is not known is said', () => {
  const anonymous = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    visit(id, '2025-07-07', { cities: [], country: 'CN', event: 'expo' }),
  );
  const records = [office, ...cities, event('expo', '2025-07-07', { title: expo }), ...anonymous];

  it('delegations whose cities no source names', () => {
    expect(said(compose(records, 'ru'), 'incoming.lead')).toBe(
      'Принято 5 делегаций. Города в источниках не названы. Численность делегаций не внесена.',
    );
    expect(said(compose(records, 'zh', { convention: 'plain' }), 'incoming.lead')).toBe(
      '接待来访团组5批次。资料未注明城市。人数未登记。',
    );
    expect(said(compose(records, 'en'), 'incoming.events')).toBe(
      'For “INNOPROM” the city received five delegations.',
    );
  });

  it('sizes with a qualifier, which no difference is made of', () => {
    const document = whole('ru');
    const table = document.blocks.find(({ id }) => id === 'keyFigures.table');
    const row = table?.type === 'table' ? table.rows[3] : undefined;
    const cells = (row?.cells ?? []).map((cell) => {
      if (cell.type === 'figure') return plain(cell.figure.text);
      return cell.type === 'text' ? plain(plainText(cell.content)) : '';
    });
    expect(cells).toEqual(['Человек в направленных делегациях', '14', 'более 51', '—']);
  });

  it('a text that is missing in the language of the paper', () => {
    const lone = event('lone', '2025-03-01', { title: { en: 'Trade talks' }, outcomes: { en: 'Agreed.' } });
    const document = compose([office, ...cities, lone], 'ru');
    expect(document.missingTranslations).toContainEqual({
      record: 'lone',
      field: 'title',
      wanted: 'ru',
      used: 'en',
    });
    expect(said(document, 'missingTranslations')).toBe(
      'Без перевода на русский язык напечатаны 2 текста записей:',
    );
    expect(said(document, 'missingTranslations.list')).toBe('Trade talks — на английском языке');
    const names = document.blocks.flatMap(inlinesOf).filter((inline) => inline.type === 'record');
    expect(names).toContainEqual({ type: 'record', record: 'lone', text: 'Trade talks', lang: 'en' });
  });

  it('a register kept for training', () => {
    const document = compose([{ ...office, training: true } as AnyRecord, ...cities], 'ru');
    expect(document.meta.trainingMark).toBe('Учебные данные');
    expect(said(document, 'head')).toMatch(/^Учебные данные:/);
  });
});

describe('«впервые»', () => {
  const yearly = ['2022', '2023', '2024'].map((year) =>
    visit(`old-${year}`, `${year}-03-01`, { cities: ['harbin'] }),
  );
  const fresh = visit('fresh', '2025-03-01', { cities: ['dalian'] });

  it('is said where three full years of records know nothing of the city', () => {
    expect(said(compose([office, ...cities, ...yearly, fresh], 'ru'), 'network.work')).toContain(
      'С городом Далянь мероприятия и визиты состоялись впервые за время ведения реестра (с 2022 года).',
    );
  });

  it('is not said where the register begins last year (trap 11 of the phrase book)', () => {
    expect(said(compose([office, ...cities, ...yearly.slice(2), fresh], 'ru'), 'network.work')).not.toContain(
      'впервые',
    );
  });

  it('is not said of a city that was a partner before', () => {
    const ties = relationship('dalian', [{ to: 'partner' }]);
    expect(said(compose([office, ...cities, ...yearly, fresh, ties], 'ru'), 'network.work')).not.toContain(
      'впервые',
    );
  });
});

describe('a list of 21 names', () => {
  const many = Array.from({ length: 21 }, (_, at) => city(`contact-${at}`, { names: { ru: `Город ${at}` } }));
  const visits = many.map(({ id }) => visit(`visit-${id}`, '2025-03-01', { cities: [id] }));
  const ties = many.map(({ id }) => relationship(id, [{ to: 'contact', on: '2020' }]));
  const document = compose([office, ...cities, ...many, ...ties, ...visits], 'ru');

  it('is a list of several, although Russian counts 21 as one', () => {
    expect(said(document, 'network.lead')).toContain('Рабочие контакты поддерживаются с городами: Город');
  });

  it('leaves the delegations of unknown size in the plural', () => {
    const known = document.blocks.map(({ id }) => said(document, id)).join('\n');
    expect(known).toContain('Принята 21 делегация из 21 города');
    expect(known).toContain('Численность делегаций не внесена.');
  });
});
