import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/domain/language';
import { menuCommands } from '../../shared/ipc/menu-commands';
import { type MenuActions, type MenuState, menuTemplate } from './menu-template';

type Item = MenuItemConstructorOptions;

const still: MenuActions = {
  command: () => undefined,
  openSample: () => undefined,
  newOffice: () => undefined,
  showAbout: () => undefined,
  changeLanguage: () => undefined,
};
const state: MenuState = { lang: 'en', undo: { undo: null, redo: null }, enabled: null };

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const itemsIn = (change: Partial<MenuState> = {}, actions = still, platform: NodeJS.Platform = 'win32') =>
  flat(menuTemplate({ ...state, ...change }, actions, platform));
const labelOf = (id: string, change: Partial<MenuState>) =>
  itemsIn(change).find((item) => item.id === id)?.label;

describe('the native menu', () => {
  it('offers every command of the page', () => {
    const ids = itemsIn().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...menuCommands]));
  });

  it.each(languages)('has a word for each item in %s', (lang) => {
    for (const { label, type, role } of itemsIn({ lang })) {
      if (type === 'separator' || role === 'appMenu') continue;
      expect(label).toMatch(/\S/);
      if (lang !== 'en') expect(label).not.toMatch(/^(?!English$)[A-Za-z ]+$/);
    }
  });

  it('says what would be undone', () => {
    const undo = { undo: 'createVisit', redo: 'deleteCity' };
    expect(labelOf('undo', { undo })).toBe('Undo creating the visit');
    expect(labelOf('undo', { undo, lang: 'ru' })).toBe('Отменить создание визита');
    expect(labelOf('redo', { undo, lang: 'zh' })).toBe('重做删除城市');
  });

  it('names a command to the page and leaves its key to the page', () => {
    const sent: string[] = [];
    const item = itemsIn({}, { ...still, command: (name) => sent.push(name) }).find(
      ({ id }) => id === 'undo',
    );
    Reflect.apply(item?.click ?? (() => undefined), undefined, []);
    expect(sent).toEqual(['undo']);
    expect(item).toMatchObject({ accelerator: 'CmdOrCtrl+Z', registerAccelerator: false });
  });

  it('greys what is not possible now', () => {
    const items = itemsIn({ enabled: ['search'] });
    expect(items.find(({ id }) => id === 'search')?.enabled).toBe(true);
    expect(items.find(({ id }) => id === 'exportSummary')?.enabled).toBe(false);
  });

  it('has the menu of the app itself on macOS only', () => {
    const roles = (platform: NodeJS.Platform) => itemsIn({}, still, platform).map(({ role }) => role);
    expect(roles('darwin')).toContain('appMenu');
    expect(roles('linux')).not.toContain('appMenu');
  });
});
