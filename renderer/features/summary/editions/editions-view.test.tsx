// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { books } from '../../../../locales/report/books-for-tests';
import type { AnyRecord } from '../../../../shared/domain/records';
import { Register } from '../../../../shared/register/register';
import { composePaper } from '../../../../shared/report/compose-paper';
import type { Freezing } from '../../../../shared/report/editions/freeze-document';
import { threeSections } from '../../../../shared/report/edits/document-for-tests';
import { paperKey } from '../../../../shared/report/edits/paper-key';
import { cities, office, work } from '../../../../shared/report/papers-for-tests';
import type { PaperRequest } from '../../../../shared/report/request';
import { fail, succeed } from '../../../../shared/result';
import { renderScreen } from '../../../testing/render-screen';
import { EditionsView } from './editions-view';

const request: PaperRequest = { paper: 'summary', lang: 'en', period: '2025', asOf: '2025-12-31' };
const records: readonly AnyRecord[] = [office, ...cities, ...work];
const show = () => renderScreen(<EditionsView request={request} />, { records });
const written = () =>
  act(async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
  });
const pages = { file: 'summary-1.pdf', digest: 'a'.repeat(64), bytes: 100 };

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

it('freezes the paper under the next number with those who sign it, and proposes them again', async () => {
  const { desktop, store } = show();
  const asked: Freezing[] = [];
  vi.spyOn(desktop.call, 'editionFreeze').mockImplementation(async (_, freezing) => {
    asked.push(freezing);
    return succeed({ document: threeSections(), pages });
  });
  fireEvent.click(screen.getByRole('button', { name: 'Add a signature' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Post' }), { target: { value: 'Head of office' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'A. Ivanova' } });
  fireEvent.click(screen.getByRole('button', { name: 'Freeze edition 1' }));
  await written();
  const signOff = [{ post: 'Head of office', name: 'A. Ivanova' }];
  expect(asked).toEqual([{ number: 1, frozenOn: '2025-11-21', signOff }]);
  expect(store.view().all('edition')[0]).toMatchObject({ number: 1, signOff, pages, lang: 'en' });
  expect(screen.getByRole('heading', { name: 'Edition 1' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Freeze edition 2' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('A. Ivanova');
});

/** The editions, and a button that puts something else in their place and takes it away again. */
function Turning() {
  const [pagesShown, setPagesShown] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setPagesShown(!pagesShown)}>
        Turn
      </button>
      {!pagesShown && <EditionsView request={request} />}
    </>
  );
}

it('keeps the names typed for an edition while somebody looks at the pages once more', () => {
  renderScreen(<Turning />, { records });
  const turn = () => fireEvent.click(screen.getByRole('button', { name: 'Turn' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add a signature' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'A. Ivanova' } });
  turn();
  expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
  turn();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('A. Ivanova');
});

it('keeps no edition whose pages were not written, and says why', async () => {
  const { desktop, store, services } = show();
  const failure = fail({ code: 'diskFull', file: 'summary-1.pdf' } as const);
  vi.spyOn(desktop.call, 'editionFreeze').mockResolvedValue(failure);
  fireEvent.click(screen.getByRole('button', { name: 'Freeze edition 1' }));
  await written();
  expect(store.view().all('edition')).toEqual([]);
  expect(services.toasts.shown().map(({ tone }) => tone)).toEqual(['alert']);
});

it('takes a frozen edition back where somebody regrets it, and gives its number again', async () => {
  const { desktop, store, services } = show();
  vi.spyOn(desktop.call, 'editionFreeze').mockResolvedValue(succeed({ document: threeSections(), pages }));
  const undoLast = async () => {
    await act(async () => services.toasts.shown().at(-1)?.action?.run());
    await written();
  };
  fireEvent.click(screen.getByRole('button', { name: 'Freeze edition 1' }));
  await written();
  fireEvent.click(screen.getByRole('button', { name: 'Move to the bin' }));
  await written();
  expect(screen.queryByRole('heading', { name: 'Edition 1' })).toBeNull();
  await undoLast();
  expect(screen.getByRole('heading', { name: 'Edition 1' })).toBeTruthy();
  await act(() => store.undo());
  expect(screen.getByRole('button', { name: 'Freeze edition 1' })).toBeTruthy();
});

it('tells who typed a name without a post that it will not be printed', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Add a signature' }));
  expect(screen.queryByText(/signature without one/)).toBeNull();
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'A. Ivanova' } });
  expect(screen.getByText(/signature without one/)).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: 'Post' }), { target: { value: 'Mayor' } });
  expect(screen.queryByText(/signature without one/)).toBeNull();
});

it('says that nothing has changed since an edition, where nothing has', async () => {
  const { desktop } = show();
  const now = composePaper(new Register(records), request, (lang) => books[lang]);
  vi.spyOn(desktop.call, 'editionFreeze').mockResolvedValue(succeed({ document: now, pages }));
  fireEvent.click(screen.getByRole('button', { name: 'Freeze edition 1' }));
  await written();
  expect(screen.getByText(/^Nothing has changed: \d+ figures are the same in both\.$/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

it('compares an edition with the paper as it is now', async () => {
  const { desktop } = show();
  vi.spyOn(desktop.call, 'editionFreeze').mockResolvedValue(succeed({ document: threeSections(900), pages }));
  fireEvent.click(screen.getByRole('button', { name: 'Freeze edition 1' }));
  await written();
  expect(screen.getByText('Added')).toBeTruthy();
  expect(screen.getAllByRole('row').length).toBeGreaterThan(5);
});

it('says in one sentence that an edition cannot be compared because what it holds is damaged', async () => {
  const edition: AnyRecord = {
    kind: 'edition',
    id: 'e1',
    paper: paperKey(request),
    number: 1,
    frozenOn: '2025-12-31',
    lang: 'en',
    title: { en: 'Summary' },
    document: { ...JSON.parse(JSON.stringify(threeSections())), blocks: [{ type: 'poem', id: 'p' }] },
    pages,
  };
  renderScreen(<EditionsView request={request} />, { records: [...records, edition] });
  await written();
  expect(screen.getByRole('alert').textContent).toContain('damaged, first at blocks.0.type');
});
