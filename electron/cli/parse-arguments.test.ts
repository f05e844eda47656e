import { describe, expect, it } from 'vitest';
import { ownArguments } from './own-arguments';
import { parseArguments } from './parse-arguments';

const read = (line: string) => parseArguments(line.split(' ').filter(Boolean));
const faultOf = (line: string) => {
  const parsed = read(line);
  return parsed.ok ? null : parsed.error;
};

describe('starting the app', () => {
  it('needs no argument', () => {
    expect(read('')).toEqual({
      ok: true,
      value: { command: 'app', lang: null, asOf: null, userData: null, profile: null, file: null },
    });
  });

  it('takes a register file, a folder, a day and a language', () => {
    const line = 'offices/harbin.pcreg --profile=here --as-of 2025-11-21 --lang zh --user-data data';
    expect(read(line)).toMatchObject({
      value: {
        file: 'offices/harbin.pcreg',
        profile: 'here',
        asOf: '2025-11-21',
        lang: 'zh',
        userData: 'data',
      },
    });
  });

  it('passes over what launchers and Chromium add', () => {
    const line = '--inspect=0 --remote-debugging-port=0 --no-sandbox --ozone-platform=headless C:\\a\\b.json';
    expect(read(line)).toMatchObject({ value: { command: 'app', file: 'C:\\a\\b.json' } });
  });

  it('tells a misspelt command from a file', () => {
    expect(faultOf('sumary --period 2025')).toMatchObject({ code: 'unknownOption' });
    expect(faultOf('sumary')).toEqual({ code: 'unknownCommand', word: 'sumary', lang: null });
  });
});

describe('summary', () => {
  const full =
    'summary --register a.json --period 2025-H1 --lang ru,zh,ru --format pdf,md --as-of 2025-11-21 --out o';

  it('reads several languages and formats, each once', () => {
    expect(read(full)).toMatchObject({
      ok: true,
      value: {
        command: 'summary',
        source: { kind: 'file', path: 'a.json' },
        period: { text: '2025-H1', first: '2025-01-01', last: '2025-06-30' },
        lang: 'ru',
        langs: ['ru', 'zh'],
        formats: ['pdf', 'md'],
        asOf: '2025-11-21',
        out: 'o',
      },
    });
  });

  it.each(['period', 'lang', 'format', 'out'])('cannot do without --%s', (name) => {
    const line = full.replace(new RegExp(`--${name} \\S+`), '');
    expect(faultOf(line)).toMatchObject({ code: 'missingOption', word: `--${name}`, command: 'summary' });
  });

  it.each([
    ['period', '2025-13'],
    ['period', '2025-06..2025-01'],
    ['lang', 'de'],
    ['lang', 'ru,'],
    ['format', 'xls'],
    ['as-of', '2025-02-30'],
    ['as-of', '2025'],
  ])('refuses --%s %s', (name, value) => {
    const line = full.replace(new RegExp(`--${name} \\S+`), `--${name} ${value}`);
    expect(faultOf(line)).toMatchObject({ code: 'badValue', word: `--${name}`, value });
  });

  it('reads from one place only', () => {
    expect(faultOf(`${full} --profile p`)).toMatchObject({ code: 'oneSource', command: 'summary' });
    expect(faultOf(full.replace('--register a.json', ''))).toMatchObject({ code: 'oneSource' });
  });

  it('names its fault in the language that was asked for', () => {
    expect(faultOf(`${full} --fromat pdf`)).toEqual({ code: 'unknownOption', word: '--fromat', lang: 'ru' });
  });
});

describe('counts and validate', () => {
  it('writes counts as JSON to a file or to standard output', () => {
    expect(read('counts --profile p --period 2024-01..2025-06 --json')).toMatchObject({
      value: { command: 'counts', source: { kind: 'profile', path: 'p' }, out: null },
    });
    expect(read('counts --profile p --period 2025 --out f.json')).toMatchObject({ value: { out: 'f.json' } });
  });

  it('checks a register', () => {
    expect(read('validate --register a.json --lang zh')).toMatchObject({
      value: { command: 'validate', lang: 'zh', source: { kind: 'file', path: 'a.json' } },
    });
  });

  it.each([
    ['validate --register', 'missingValue', '--register'],
    ['validate --register --lang zh', 'missingValue', '--register'],
    ['validate --register a --register b', 'repeatedOption', '--register'],
    ['validate a.json', 'unexpectedWord', 'a.json'],
    ['validate --register a --period 2025', 'unknownOption', '--period'],
    ['validate -r a', 'unknownOption', '-r'],
  ])('refuses "%s"', (line, code, word) => {
    expect(faultOf(line)).toMatchObject({ code, word });
  });
});

describe('paper', () => {
  const brief = 'paper --kind brief --city Чэнду --profile o --lang ru --format pdf --out p';

  it('reads its kind and what it is about', () => {
    expect(read(`${brief} --convention gbt --beside zh:columns`)).toMatchObject({
      ok: true,
      value: {
        command: 'paper',
        kind: 'brief',
        city: 'Чэнду',
        period: null,
        convention: 'gbt',
        beside: { lang: 'zh', arrangement: 'columns' },
      },
    });
    expect(
      read('paper --kind visits --register a --lang zh --format ics --out p --country CN'),
    ).toMatchObject({
      value: { kind: 'visits', country: 'CN', formats: ['ics'], city: null },
    });
  });

  it.each([
    [brief.replace('--city Чэнду ', ''), 'missingOption', '--city'],
    [brief.replace('brief', 'chronicle'), 'missingOption', '--period'],
    [brief.replace('brief', 'novel'), 'badValue', '--kind'],
    [brief.replace('brief', 'partners').replace('pdf', 'ics'), 'badValue', '--format'],
    [`${brief} --country Китай`, 'badValue', '--country'],
    [`${brief} --beside zh`, 'badValue', '--beside'],
  ])('refuses "%s"', (line, code, word) => {
    expect(faultOf(line)).toMatchObject({ code, word });
  });
});

describe('names', () => {
  it('takes a name of one word or several, or a list', () => {
    expect(read('names 成都 --json')).toMatchObject({
      value: { command: 'names', names: { kind: 'name', text: '成都' }, json: true, out: null },
    });
    expect(read('names Нижний Новгород')).toMatchObject({
      value: { names: { kind: 'name', text: 'Нижний Новгород' }, json: false },
    });
    expect(read('names --file list.txt --json')).toMatchObject({
      value: { names: { kind: 'list', path: 'list.txt' }, json: true },
    });
  });

  it('takes whatever stands behind -- as the name', () => {
    expect(read('names --json -- --lang zh')).toMatchObject({
      value: { command: 'names', lang: null, names: { kind: 'name', text: '--lang zh' }, json: true },
    });
    expect(read('names -- --help')).toMatchObject({ value: { names: { kind: 'name', text: '--help' } } });
    expect(faultOf('names -成都')).toMatchObject({ code: 'unknownOption', word: '-成都' });
  });

  it.each(['names', 'names --json', 'names 成都 --file list.txt'])('refuses "%s"', (line) => {
    expect(faultOf(line)).toMatchObject({ code: 'oneName', command: 'names' });
  });
});

it('gives help with any command', () => {
  for (const line of ['help', '--help', 'summary --help', 'counts --help --lang zh']) {
    expect(read(line)).toMatchObject({ value: { command: 'help' } });
  }
});

it('leaves the program and the app folder out of the arguments', () => {
  expect(ownArguments(['/opt/electron', '.', 'counts'], false)).toEqual(['counts']);
  expect(ownArguments(['C:\\Partner Cities.exe', 'counts'], true)).toEqual(['counts']);
});
