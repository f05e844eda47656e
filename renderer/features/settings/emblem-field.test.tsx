// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { AnyRecord } from '../../../shared/domain/records';
import { fail } from '../../../shared/result';
import { renderScreen } from '../../testing/render-screen';
import { OfficeSection } from './office-section';

const emblem =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const office = (more: object): readonly AnyRecord[] => [{ kind: 'office', id: 'office', ...more }];

afterEach(cleanup);

it('shows the coat of arms of the office and takes it out again', async () => {
  const { store } = renderScreen(<OfficeSection />, { records: office({ emblem }) });
  expect(screen.getByRole('img', { name: 'Coat of arms of the office' }).getAttribute('src')).toBe(emblem);
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(store.view().all('office')[0]?.emblem).toBeUndefined());
  await waitFor(() => expect(screen.queryByRole('img')).toBeNull());
  expect(screen.getByText('Choose a picture…')).toBeDefined();
});

it('says why a file that was chosen is no picture, and changes nothing', async () => {
  const { desktop, store } = renderScreen(<OfficeSection />, { records: office({}) });
  Object.assign(desktop.call, {
    registerChoosePicture: async () => fail({ code: 'notAPicture', file: 'arms.svg' }),
  });
  fireEvent.click(screen.getByText('Choose a picture…'));
  expect((await screen.findByRole('alert')).textContent).toContain('arms.svg is not a PNG or JPEG');
  expect(store.view().all('office')[0]?.emblem).toBeUndefined();
});
