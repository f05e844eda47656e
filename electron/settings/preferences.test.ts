import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languageOfSystem, PreferenceStore } from './preferences';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pc-preferences-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const usual = { lang: 'zh', theme: 'system', screens: {} };

describe('the language of a first start', () => {
  it.each([
    [['ru-RU', 'en-US'], 'ru'],
    [['zh-Hans-CN'], 'zh'],
    [['zh_CN'], 'zh'],
    [['de-DE', 'ru'], 'ru'],
    [['de-DE'], 'en'],
    [[], 'en'],
  ])('for a system in %j is %s', (preferred, lang) => {
    expect(languageOfSystem(preferred)).toBe(lang);
  });
});

describe('preferences', () => {
  it('are there again at the next start', async () => {
    const store = await PreferenceStore.open(folder, 'en');
    await store.change({ lang: 'zh' });
    await store.change({ theme: 'dark' });
    expect((await PreferenceStore.open(folder, 'en')).current).toEqual({ ...usual, theme: 'dark' });
  });

  it('give way to a language asked for on the command line', async () => {
    const store = await PreferenceStore.open(folder, 'en');
    await store.change({ lang: 'zh', theme: 'light' });
    expect((await PreferenceStore.open(folder, 'en', 'ru')).current).toMatchObject({
      lang: 'ru',
      theme: 'light',
    });
  });

  it.each(['', 'not json', '[]', 'null', '{"lang":"de","theme":7,"screens":{"a":1}}'])(
    'fall back to the defaults where the file says %j',
    async (text) => {
      await writeFile(join(folder, 'preferences.json'), text);
      expect((await PreferenceStore.open(folder, 'zh')).current).toEqual(usual);
    },
  );

  it('keep what is good in a file that is partly bad', async () => {
    await writeFile(join(folder, 'preferences.json'), '{"lang":"ru","theme":"pink"}');
    expect((await PreferenceStore.open(folder, 'zh')).current).toEqual({ ...usual, lang: 'ru' });
  });

  it('change for this run even where they cannot be written', async () => {
    const store = await PreferenceStore.open(join(folder, 'gone'), 'ru');
    expect(await store.change({ theme: 'light' })).toMatchObject({ theme: 'light' });
    expect(store.current.theme).toBe('light');
  });

  it('arrive in the file in the order in which they were made', async () => {
    const store = await PreferenceStore.open(folder, 'ru');
    await Promise.all(['en', 'zh', 'ru', 'zh'].map((lang) => store.change({ lang: lang as 'ru' })));
    expect(JSON.parse(await readFile(join(folder, 'preferences.json'), 'utf8')).lang).toBe('zh');
  });
});
