import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, isAbsolute } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'playwright-core';
import { HostError } from './strict';
import type { Part } from './worlds/inbox';
import type { FromPage, ToPage } from './worlds/preload-world';

const WORLD = 'preload';

/**
 * Chromium ends without a word when a debugging message passes 100 MiB, and takes some 5 MB a second of them. Longer
 * texts than the first go compressed, in pieces no longer than the second; in characters.
 */
const packedFrom = 64 * 1024;
const pieceLength = 16 * 1024 * 1024;

const script = (name: string): string =>
  readFileSync(new URL(`./worlds/${name}.js`, import.meta.url), 'utf8');

export function checkPreload(path: string): void {
  if (!isAbsolute(path)) throw new HostError(`preload must be an absolute path, not '${path}'`);
  if (extname(path) === '.mjs') throw new HostError('a sandboxed preload is CommonJS; .mjs would not run');
}

/** What a sandboxed preload sees as `process`. */
const processInfo = () => ({
  platform: process.platform,
  arch: process.arch,
  versions: { ...process.versions },
  type: 'renderer',
  sandboxed: true,
  contextIsolated: true,
});

/** The preload of one page in an isolated world, and the messages between it and main. */
export class PreloadBridge {
  private readonly binding = `host${randomUUID().replaceAll('-', '')}`;
  private world: number | undefined;

  constructor(
    private readonly cdp: CDPSession,
    private readonly onMessage: (message: FromPage, reply: (message: ToPage) => void) => void,
  ) {}

  /** Must be awaited before the page loads anything: scripts are added for documents to come. */
  async install(preload: string | undefined): Promise<void> {
    this.cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const isTop = context.auxData?.type === 'isolated' && context.name === WORLD;
      if (isTop && context.auxData?.frameId === this.mainFrame) this.world = context.id;
    });
    this.cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== this.binding) return;
      this.onMessage(JSON.parse(payload), (message) => this.post(message, executionContextId));
    });
    await this.cdp.send('Page.enable');
    await this.cdp.send('Runtime.enable');
    this.mainFrame = (await this.cdp.send('Page.getFrameTree')).frameTree.frame.id;
    if (preload !== undefined) await this.addScripts(preload);
  }

  private mainFrame = '';

  private async addScripts(preload: string): Promise<void> {
    const key = randomUUID();
    const code = readFileSync(preload, 'utf8');
    await this.cdp.send('Runtime.addBinding', { name: this.binding, executionContextName: WORLD });
    await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(() => {${script('page-world')};pageWorld.startPageWorld(${JSON.stringify(key)});})()`,
    });
    const values = [key, this.binding, processInfo()].map((value) => JSON.stringify(value)).join();
    await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: `(() => {${script('preload-world')};preloadWorld.startPreloadWorld(${values}, function (require, module, exports, process) {${code}\n});})()`,
    });
  }

  /** False when no page with a preload is loaded; Electron drops the message as well. */
  send(message: ToPage): boolean {
    if (this.world === undefined) return false;
    this.post(message, this.world);
    return true;
  }

  private post(message: ToPage, executionContextId: number): void {
    const text = JSON.stringify(message);
    if (text.length < packedFrom) {
      this.call(executionContextId, text, 'whole');
      return;
    }
    const packed = gzipSync(text, { level: 1 }).toString('base64');
    for (let from = 0; from < packed.length; from += pieceLength) {
      const isLast = from + pieceLength >= packed.length;
      this.call(executionContextId, packed.slice(from, from + pieceLength), isLast ? 'last' : 'piece');
    }
  }

  private call(executionContextId: number, text: string, part: Part): void {
    // A page that has gone away meanwhile has nobody left to answer.
    this.cdp
      .send('Runtime.callFunctionOn', {
        functionDeclaration: `function (text, part) { ${this.binding}Receive(text, part); }`,
        executionContextId,
        arguments: [{ value: text }, { value: part }],
      })
      .then(({ exceptionDetails }) => {
        if (exceptionDetails)
          console.error('[preload]', exceptionDetails.exception?.description ?? exceptionDetails.text);
      })
      .catch(() => undefined);
  }
}
