// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Visit } from '../../shared/domain/visit';
import { useRecord } from '../db/register-context';
import { renderScreen } from '../testing/render-screen';
import { DateSpanField } from './date-span-field';
import { ParticipantsField } from './participants-field';
import { QuantityField } from './quantity-field';
import { useRecordForm } from './use-record-form';

afterEach(cleanup);

const visit: Visit = {
  id: 'visit',
  kind: 'visit',
  dates: { from: '2025-07-01', to: '2025-07-03' },
  members: [{ post: { en: 'Mayor' } }],
  people: { value: 40, qualifier: 'exact' },
};

function Form() {
  const form = useRecordForm<'visit'>(useRecord('visit') as Visit);
  return (
    <>
      <DateSpanField label="Dates" {...form('dates')} />
      <ParticipantsField label="Members" {...form('members')} />
      <QuantityField label="People" {...form('people')} />
    </>
  );
}

/** The form over a disk that writes only when it is told to. */
function renderOverSlowDisk() {
  const app = renderScreen(<Form />, { records: [visit] });
  let write = () => {};
  app.desktop.disk = new Promise((done) => {
    write = done;
  });
  return { ...app, write: () => act(async () => write()) };
}

const box = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = async (label: string, text: string) => {
  box(label).focus();
  fireEvent.change(box(label), { target: { value: text } });
  await act(async () => {});
};

describe('a field of several parts over a slow disk', () => {
  it('saves an end beside the beginning that is still on its way', async () => {
    const { desktop, write } = renderOverSlowDisk();
    await type('Dates: From', '2.07.2025');
    await type('Dates: To', '10.07.2025');
    box('Dates: From').focus();
    await write();
    await waitFor(() =>
      expect(desktop.entries.at(-1)?.patches[0]?.after).toEqual({ from: '2025-07-02', to: '2025-07-10' }),
    );
  });

  it('keeps a number that is still on its way when one says how exact it is', async () => {
    const { desktop, write } = renderOverSlowDisk();
    await type('People', '50');
    fireEvent.blur(box('People'));
    fireEvent.click(screen.getByRole('combobox', { name: 'People: How exact' }));
    fireEvent.click(await screen.findByRole('option', { name: 'more than', hidden: true }));
    await write();
    await waitFor(() =>
      expect(desktop.entries.at(-1)?.patches[0]?.after).toEqual({ value: 50, qualifier: 'moreThan' }),
    );
  });

  it('keeps the keyboard and every line of a list whose first is still on its way', async () => {
    const { desktop, write } = renderOverSlowDisk();
    const post = (language: string) => `Post, when the name is not recorded, ${language}`;
    await type(post('Русский'), 'Мэр');
    await type(post('中文'), '市长');
    expect(document.activeElement).toBe(box(post('中文')));
    box(post('English')).focus();
    await act(async () => {});
    expect(document.activeElement).toBe(box(post('English')));
    await write();
    const whole = { ru: 'Мэр', zh: '市长', en: 'Mayor' };
    await waitFor(() => expect(desktop.entries.at(-1)?.patches[0]?.after).toEqual([{ post: whole }]));
    expect(document.activeElement).toBe(box(post('English')));
  });
});
