import { extname, join, normalize, sep } from 'node:path';

/** Every page of the app lives under this address. */
export const bundleUrl = 'app://bundle/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

// Mantine sets sizes in style attributes, which no hash or nonce can name.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every file of the app; `type` is its MIME type. */
export const headersFor = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
});

/**
 * The file in `root` that an address of the bundle names, and its type. Null for another host, a way out of the root,
 * a type the app does not ship, and anything that is not a plain path.
 */
export function fileFor(url: string, root: string): { readonly path: string; readonly type: string } | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'app:' || address.host !== 'bundle') return null;
  const wanted = decoded(address.pathname);
  if (wanted === null || wanted.includes('\0') || wanted.includes('\\')) return null;
  const path = normalize(join(root, wanted === '/' ? 'index.html' : wanted));
  const type = types[extname(path)];
  if (!path.startsWith(normalize(root) + sep) || type === undefined) return null;
  return { path, type };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
