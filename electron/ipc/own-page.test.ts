import { expect, it } from 'vitest';
import { isOwnPage } from './own-page';

it("trusts the top frame of the app's own screens", () => {
  expect(isOwnPage({ url: 'app://bundle/index.html#/visits', parent: null })).toBe(true);
});

it.each([
  ['a frame that is gone', null],
  ['a frame inside the page', { url: 'app://bundle/index.html', parent: {} }],
  ['another host of the scheme', { url: 'app://bundle.evil/index.html', parent: null }],
  ['a page of the web', { url: 'https://bundle/index.html', parent: null }],
  ['a file', { url: 'file:///bundle/index.html', parent: null }],
  ['the printing page', { url: 'app://bundle/paper.html', parent: null }],
])('does not trust %s', (_, frame) => {
  expect(isOwnPage(frame)).toBe(false);
});
