import { describe, expect, it } from 'vitest';
import { Commands, commandOf, shortcuts, shortcutText } from './commands';

const press = (code: string, change: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  code,
  key: 'я',
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...change,
});

describe('a shortcut', () => {
  it('goes by the place of the key, whatever letter the layout puts there', () => {
    expect(commandOf(press('KeyZ'))).toBe('undo');
    expect(commandOf(press('KeyZ', { shiftKey: true }))).toBe('redo');
  });

  it('does nothing while an input method composes', () =>
    expect(commandOf(press('KeyK', { isComposing: true }))).toBeNull());

  it('needs exactly its modifiers', () => {
    expect(commandOf(press('KeyK', { altKey: true }))).toBeNull();
    expect(commandOf(press('KeyN', { ctrlKey: false }))).toBeNull();
  });

  it('belongs to one command only', () => {
    const written = Object.values(shortcuts).map(shortcutText);
    expect(new Set(written).size).toBe(written.length);
  });
});

describe('commands', () => {
  it('mean what was said last, and what was said before when that goes away', () => {
    const commands = new Commands();
    const done: string[] = [];
    commands.add('newRecord', () => done.push('screen'));
    const forget = commands.add('newRecord', () => done.push('form'));
    commands.run('newRecord');
    forget();
    commands.run('newRecord');
    expect(done).toEqual(['form', 'screen']);
  });

  it('are enabled only while something answers to them', () => {
    const commands = new Commands();
    const forget = commands.add('filter', () => undefined);
    expect(commands.enabled()).toEqual(['filter']);
    forget();
    expect(commands.enabled()).toEqual([]);
    expect(commands.run('filter')).toBe(false);
  });
});
