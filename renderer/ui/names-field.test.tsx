// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { City } from '../../shared/domain/city';
import { answerName } from '../../shared/names/name-question';
import { useRecord } from '../db/register-context';
import { renderScreen } from '../testing/render-screen';
import type { AskName } from './name-engine';
import { NamesField } from './names-field';
import { useRecordForm } from './use-record-form';

// The first answer makes the tables ready, which may take longer than a test waits.
beforeAll(() => void answerName({ about: 'missing', texts: { zh: '成都' }, thing: { kind: 'place' } }));
afterEach(cleanup);

function Form() {
  const city = useRecord('city') as City;
  return <NamesField label="Name" thing={{ kind: 'place' }} {...useRecordForm<'city'>(city)('names')} />;
}

const render = (city: Partial<City> = {}, askName: AskName = async (question) => answerName(question)) =>
  renderScreen(<Form />, { records: [{ id: 'city', kind: 'city', ...city }], askName });

const line = (language: string) => screen.getByLabelText<HTMLInputElement>(`Name, ${language}`);
const type = (language: string, text: string) => {
  line(language).focus();
  fireEvent.change(line(language), { target: { value: text } });
};
const press = (language: string, key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(line(language), { key, ...more });
const offered = async (language: string, name: string) =>
  waitFor(() => expect(line(language).placeholder).toBe(name));
const saved = ({ desktop }: ReturnType<typeof render>) =>
  desktop.entries.map(({ patches }) => Object.fromEntries(patches.map(({ field, after }) => [field, after])));

describe('a name in three languages', () => {
  it('offers the other languages in grey with what they rest on, and saves only what was typed', async () => {
    const app = render();
    type('中文', '成都');
    await offered('Русский', 'Чэнду');
    await offered('English', 'Chengdu');
    expect(line('Русский')).toHaveProperty('value', '');
    const note = document.getElementById(line('Русский').getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('Suggested: “Чэнду”, established. Tab accepts it, Escape dismisses it.');
    fireEvent.blur(line('中文'));
    await waitFor(() => expect(saved(app)).toEqual([{ names: { zh: '成都' } }]));
  });

  it('takes an offer by Tab as if it had been typed, and not by Shift Tab', async () => {
    const app = render({ names: { zh: '成都' } });
    await offered('Русский', 'Чэнду');
    line('Русский').focus();
    press('Русский', 'Tab', { shiftKey: true });
    expect(line('Русский').value).toBe('');
    press('Русский', 'Tab');
    fireEvent.blur(line('Русский'));
    await waitFor(() => expect(saved(app)).toEqual([{ names: { zh: '成都', ru: 'Чэнду' } }]));
    expect(screen.getByRole('status').textContent).toBe('Accepted: Чэнду');
  });

  it('takes all offers at once as one step', async () => {
    const app = render({ names: { zh: '成都' } });
    await offered('Русский', 'Чэнду');
    fireEvent.click(screen.getByRole('button', { name: 'Accept suggestions' }));
    const all = { zh: '成都', ru: 'Чэнду', en: 'Chengdu' };
    await waitFor(() => expect(saved(app)).toEqual([{ names: all }]));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Accept suggestions' })).toBeNull());
    expect(document.activeElement).toBe(line('Русский'));
  });

  it('takes all from the line that is being typed in, which is saved first', async () => {
    const app = render();
    type('Русский', 'Омск');
    await offered('中文', '鄂木斯克');
    press('Русский', 'Enter', { altKey: true });
    await waitFor(() =>
      expect(saved(app)).toEqual([
        { names: { ru: 'Омск' } },
        { names: { ru: 'Омск', zh: '鄂木斯克', en: 'Omsk' } },
      ]),
    );
  });

  it('keeps every line that is taken while the one before is still on its way to the disk', async () => {
    const app = render();
    let write = () => {};
    app.desktop.disk = new Promise((done) => {
      write = done;
    });
    type('中文', '西安');
    await offered('Русский', 'Сиань');
    line('Русский').focus();
    press('Русский', 'Tab');
    line('English').focus();
    await act(async () => {});
    press('English', 'Tab');
    line('中文').focus();
    await act(async () => write());
    const all = { ru: 'Сиань', zh: '西安', en: "Xi'an" };
    await waitFor(() => expect(saved(app).at(-1)).toEqual({ names: all }));
    expect([line('Русский').value, line('中文').value, line('English').value]).toEqual([
      'Сиань',
      '西安',
      "Xi'an",
    ]);
    expect(screen.queryByRole('button', { name: 'Accept suggestions' })).toBeNull();
  });

  it('takes an offer of which the answer comes only after Tab', async () => {
    const answers: (() => void)[] = [];
    const app = render({}, async (question) => {
      await new Promise<void>((done) => answers.push(done));
      return answerName(question);
    });
    const answer = () => act(async () => answers.splice(0).forEach((done) => void done()));
    type('中文', '成');
    await answer();
    type('中文', '成都');
    line('Русский').focus();
    press('Русский', 'Tab');
    line('中文').focus();
    expect(line('Русский').value).toBe('');
    await answer();
    expect(line('Русский').value).toBe('Чэнду');
    await waitFor(() => expect(saved(app).at(-1)).toEqual({ names: { zh: '成都', ru: 'Чэнду' } }));
  });

  it('leads the keyboard past the button that goes with the last offer', async () => {
    render({ names: { zh: '成都' } });
    await offered('Русский', 'Чэнду');
    expect(screen.getByRole('button', { name: 'Accept suggestions' }).tabIndex).toBe(-1);
  });

  it('sends an offer away by Escape until another name is offered', async () => {
    render({ names: { zh: '成都' } });
    await offered('Русский', 'Чэнду');
    press('Русский', 'Escape');
    expect(line('Русский').placeholder).toBe('no translation: the paper prints the Chinese text');
    press('Русский', 'Tab');
    expect(line('Русский').value).toBe('');
    type('中文', '西安');
    await offered('Русский', 'Сиань');
  });

  it('waits while an input method composes', async () => {
    render();
    line('中文').focus();
    fireEvent.compositionStart(line('中文'));
    fireEvent.change(line('中文'), { target: { value: 'chengdu' } });
    await act(async () => {});
    expect(line('Русский').placeholder).toBe('');
    fireEvent.change(line('中文'), { target: { value: '成都' } });
    fireEvent.compositionEnd(line('中文'));
    await offered('Русский', 'Чэнду');
  });
});
