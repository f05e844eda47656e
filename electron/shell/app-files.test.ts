import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFor, headersFor } from './app-files';

const root = resolve('/app/out/renderer');

describe('fileFor', () => {
  it.each([
    ['app://bundle/', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/index.html?x=1#/visits', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/main-1.js', 'assets/main-1.js', 'text/javascript; charset=utf-8'],
    ['app://bundle/assets/pt%20sans.woff2', 'assets/pt sans.woff2', 'font/woff2'],
    ['app://bundle/assets/worker.mjs', 'assets/worker.mjs', 'text/javascript; charset=utf-8'],
  ])('finds %s', (url, path, type) => {
    expect(fileFor(url, root)).toEqual({ path: join(root, path), type });
  });

  it.each([
    ['a way out of the folder', 'app://bundle/..%2F..%2Fmain/index.js'],
    ['a way out by backslashes', 'app://bundle/..%5C..%5Cmain%5Cindex.js'],
    ['a hidden end of a path', 'app://bundle/index.html%00.js'],
    ['broken escapes', 'app://bundle/%E0%A4%A.js'],
    ['a neighbour of the folder', 'app://bundle/..%2Frenderer-old%2Findex.html'],
    ['another host', 'app://other/index.html'],
    ['another scheme', 'file:///app/out/renderer/index.html'],
    ['a kind of file the app has not', 'app://bundle/secret.txt'],
    ['no address at all', 'index.html'],
  ])('refuses %s', (_, url) => {
    expect(fileFor(url, root)).toBeNull();
  });
});

it('lets a page run only what the app brought along', () => {
  const policy = headersFor('text/html')['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});
