// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnyRecord } from '../../../../shared/domain/records';
import { cities, office, work } from '../../../../shared/report/papers-for-tests';
import type { PaperRequest } from '../../../../shared/report/request';
import { renderScreen } from '../../../testing/render-screen';
import { EditPaper } from './edit-paper';

const request: PaperRequest = { paper: 'summary', lang: 'en', period: '2025', asOf: '2025-12-31' };
const records: readonly AnyRecord[] = [office, ...cities, ...work];
const show = (asked = request) => renderScreen(<EditPaper request={asked} />, { records });
const written = () =>
  act(async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
  });
const lines = () => within(screen.getByRole('navigation')).getAllByRole('listitem');
const nameOf = (line: Element | undefined) => line?.querySelector('button > span')?.textContent ?? '';
const edits = (store: ReturnType<typeof show>['store']) => store.view().all('paperEdit');
/** The block whose text begins so. */
const block = (text: RegExp) => within(screen.getAllByRole('group', { name: text })[0] as HTMLElement);

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

describe('the edit view', () => {
  it('moves a section with Alt and an arrow, says where it is, and takes it back', async () => {
    const { store } = show();
    const [first = '', second = ''] = lines().map(nameOf);
    fireEvent.keyDown(screen.getByRole('button', { name: `1. ${first}` }), {
      key: 'ArrowDown',
      altKey: true,
    });
    await written();
    expect(lines().map(nameOf).slice(0, 1)).toEqual([second]);
    expect(screen.getByRole('status').textContent).toContain(`${first}: place 2 of`);
    expect(document.activeElement?.textContent).toBe(`2.\u00a0${first}`);
    await act(async () => void (await store.undo()));
    expect(nameOf(lines()[0])).toBe(first);
    expect(edits(store)).toEqual([]);
  });

  it('leaves a section out and prints it again', async () => {
    const { store } = show();
    const eye = (says: string) => within(lines()[1] as HTMLElement).getByRole('button', { name: says });
    const name = nameOf(lines()[1]);
    fireEvent.click(eye(`Leave out: ${name}`));
    await written();
    expect(lines()[1]?.getAttribute('data-hidden')).toBe('true');
    fireEvent.click(eye(`Print again: ${name}`));
    await written();
    expect(edits(store)[0]?.hidden).toBeUndefined();
  });

  it('saves a rewritten text with its figures live, and gives the generated one back', async () => {
    const { store } = show();
    fireEvent.click(block(/^In 2025/).getByRole('button', { name: 'Rewrite' }));
    const typed = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(typed.value).toContain('⟦');
    fireEvent.change(typed, { target: { value: typed.value.replace('In 2025', 'In this year') } });
    fireEvent.keyDown(typed, { key: 'Enter', ctrlKey: true });
    await written();
    const [rewritten] = edits(store)[0]?.rewritten ?? [];
    expect(rewritten?.pieces.filter(({ type }) => type === 'figure').length).toBeGreaterThan(2);
    expect(screen.getByText('In your own words')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Take the generated text back' }));
    await written();
    expect(screen.queryByText('In your own words')).toBeNull();
  });

  it('warns when the data under a rewritten text change, until the office has looked', async () => {
    const { store } = show();
    fireEvent.click(block(/^In 2025/).getByRole('button', { name: 'Rewrite' }));
    const typed = screen.getByRole<HTMLTextAreaElement>('textbox');
    fireEvent.change(typed, { target: { value: `${typed.value} Ours.` } });
    fireEvent.keyDown(typed, { key: 'Enter', ctrlKey: true });
    await written();
    expect(screen.queryByText(/data have changed/)).toBeNull();
    await act(async () => {
      await store.createRecord(
        'visit',
        { status: 'held', direction: 'incoming', cities: ['harbin'], dates: { from: '2025-09-01' } },
        'createVisit',
      );
    });
    expect(screen.getByText(/data have changed/)).toBeTruthy();
    expect(screen.getByText(/^Delegations received: was .+, now .+/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep my text' }));
    await written();
    expect(screen.queryByText(/data have changed/)).toBeNull();
    expect(edits(store)[0]?.rewritten).toHaveLength(1);
  });

  it('adds a paragraph below a block and removes it', async () => {
    const { store } = show();
    fireEvent.click(block(/^In 2025/).getByRole('button', { name: 'Add a paragraph below' }));
    const typed = screen.getByRole('textbox');
    fireEvent.change(typed, { target: { value: 'A word of thanks.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save text' }));
    await written();
    expect(edits(store)[0]?.own?.[0]?.text).toBe('A word of thanks.');
    fireEvent.click(block(/^A word of thanks/).getByRole('button', { name: 'Remove the paragraph' }));
    await written();
    expect(screen.queryByText('A word of thanks.')).toBeNull();
  });

  it('rewrites each language of a paper in two by itself, and asks for an own paragraph in both', async () => {
    const beside = { lang: 'zh', arrangement: 'columns' } as const;
    const { store } = show({ ...request, beside });
    const pencil = block(/^2025年/).getByRole('button', { name: 'Rewrite' });
    pencil.focus();
    fireEvent.click(pencil);
    const typed = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(typed.lang).toBe('zh');
    fireEvent.change(typed, { target: { value: `总之，${typed.value}` } });
    fireEvent.keyDown(typed, { key: 'Enter', ctrlKey: true });
    await written();
    expect(edits(store)[0]?.rewritten).toMatchObject([{ block: 'overview.lead', lang: 'zh' }]);
    expect(document.activeElement?.closest('[data-block]')?.textContent).toContain('总之');
    expect(block(/^In 2025/).queryByText('In your own words')).toBeNull();
    fireEvent.click(block(/^2025年/).getByRole('button', { name: 'Add a paragraph below' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'With thanks.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save text' }));
    await written();
    fireEvent.click(screen.getByRole('button', { name: 'Write it in the second language' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '谨致谢意。' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save text' }));
    await written();
    expect(edits(store)[0]?.own).toMatchObject([{ text: 'With thanks.', beside: '谨致谢意。' }]);
  });

  it('keeps what was typed when another text is opened, and gives the focus back where a text was', async () => {
    const { store } = show();
    fireEvent.click(block(/^In 2025/).getByRole('button', { name: 'Rewrite' }));
    const typed = screen.getByRole<HTMLTextAreaElement>('textbox');
    fireEvent.change(typed, { target: { value: `${typed.value} Ours.` } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Add a paragraph below' })[0] as HTMLElement);
    await written();
    expect(edits(store)[0]?.rewritten).toHaveLength(1);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    const pencil = block(/^In 2025/).getByRole('button', { name: 'Rewrite' });
    pencil.focus();
    fireEvent.click(pencil);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(document.activeElement?.closest('[data-block]')?.getAttribute('data-block')).toBe('overview.lead');
  });

  it('leaves a text as it was on Escape', () => {
    const { store } = show();
    fireEvent.click(block(/^In 2025/).getByRole('button', { name: 'Rewrite' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Nonsense' } });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(screen.queryByText('Nonsense')).toBeNull();
    expect(edits(store)).toEqual([]);
  });
});
