// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Agreement } from '../../shared/domain/agreement';
import { useRecord } from '../db/register-context';
import { renderScreen } from '../testing/render-screen';
import { PartialDateField } from './date-field';
import { TextField } from './text-field';
import { useRecordForm } from './use-record-form';

const agreement: Agreement = { id: 'plan', kind: 'agreement', number: '12' };

function Form() {
  const record = useRecord('plan') as Agreement;
  const form = useRecordForm<'agreement'>(record);
  return (
    <>
      <TextField label="Number" {...form('number')} />
      <PartialDateField label="Signed" {...form('signedOn')} />
    </>
  );
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } });
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Lets the working copy, which works in turns of its own, take what the journal acknowledged. */
const written = () =>
  act(async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
  });

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a field of a form', () => {
  it('journals what was typed within a second of the last key', async () => {
    const { desktop } = renderScreen(<Form />, { records: [agreement] });
    type('Number', '12-');
    await wait(300);
    type('Number', '12-A');
    await wait(300);
    expect(desktop.entries).toHaveLength(0);
    await wait(500);
    expect(desktop.entries.map(({ patches }) => patches[0])).toEqual([
      { record: 'plan', field: 'number', before: '12', after: '12-A' },
    ]);
  });

  it('journals at once when the field is left', async () => {
    const { desktop } = renderScreen(<Form />, { records: [agreement] });
    type('Number', '13');
    fireEvent.blur(field('Number'));
    await wait(0);
    expect(desktop.entries).toHaveLength(1);
  });

  it('waits while an input method composes', async () => {
    const { desktop } = renderScreen(<Form />, { records: [agreement] });
    fireEvent.compositionStart(field('Number'));
    type('Number', 'cheng');
    await wait(5_000);
    expect(desktop.entries).toHaveLength(0);
    fireEvent.compositionEnd(field('Number'), { target: { value: '成' } });
    await wait(1_000);
    expect(desktop.entries[0]?.patches[0]?.after).toBe('成');
  });

  it('keeps an invalid text in the field with the reason, and saves nothing', async () => {
    const { desktop } = renderScreen(<Form />, { records: [agreement] });
    fireEvent.focus(field('Signed'));
    type('Signed', '31 February 2023');
    fireEvent.blur(field('Signed'));
    await wait(0);
    expect(field('Signed').value).toBe('31 February 2023');
    expect(screen.getByRole('alert').textContent).toContain('Choose a day up to 28');
    expect(desktop.entries).toHaveLength(0);
    type('Signed', '28.02.2023');
    fireEvent.blur(field('Signed'));
    await wait(0);
    await written();
    expect(field('Signed').value).toBe('28\u00a0February 2023');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(desktop.entries[0]?.patches[0]?.after).toBe('2023-02-28');
  });

  it('keeps the text when main could not write it', async () => {
    const { desktop } = renderScreen(<Form />, { records: [agreement] });
    desktop.failure = { code: 'writeFailed', reason: 'diskFull', detail: '' };
    type('Number', '14');
    fireEvent.blur(field('Number'));
    await wait(0);
    expect(field('Number').value).toBe('14');
    expect(screen.getByRole('alert').textContent).not.toBe('');
  });

  it('shows what undo brought back', async () => {
    const { store } = renderScreen(<Form />, { records: [agreement] });
    fireEvent.focus(field('Number'));
    type('Number', '15');
    await wait(1_000);
    expect(field('Number').value).toBe('15');
    await act(async () => void (await store.undo()));
    expect(field('Number').value).toBe('12');
  });

  it('journals the text of a field that goes away', async () => {
    const { desktop, unmount } = renderScreen(<Form />, { records: [agreement] });
    type('Number', '16');
    unmount();
    await wait(0);
    expect(desktop.entries[0]?.patches[0]?.after).toBe('16');
  });

  it('is asked for its text before the window closes', async () => {
    const { desktop, services } = renderScreen(<Form />, { records: [agreement] });
    type('Number', '17');
    await act(() => services.pending.flushAll());
    expect(desktop.entries).toHaveLength(1);
    expect(services.pending.any).toBe(false);
  });
});
