import { isAbsolute, join } from 'node:path';
import type * as Electron from 'electron';
import { browserSession, type Engine, isAlive, startEngine, stopEngine } from './engine';
import { lifecycle } from './lifecycle';
import { getPath } from './paths';
import { SessionProtocol } from './protocol';
import { routeRequests } from './requests';
import { toWebUrl } from './scheme';
import { settings } from './settings';
import { checkOptions, HostEmitter, HostError, strict } from './strict';

type Calls =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'clearStorageData'
  | 'flushStorageData'
  | 'getStoragePath'
  | 'isPersistent';
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

/** webRequest of one session. Only onBeforeRequest for every address; one listener, as in Electron. */
class WebRequest {
  beforeRequest: BeforeRequest | undefined;

  onBeforeRequest(filter: Electron.WebRequestFilter | BeforeRequest, listener?: BeforeRequest): void {
    if (typeof filter === 'function') this.beforeRequest = filter;
    else if (filter.urls?.every((url) => url === '<all_urls>' || url === '*://*/*'))
      this.beforeRequest = listener;
    else throw new HostError('webRequest.onBeforeRequest: the host knows only the filter <all_urls>');
  }
}

export class Session extends HostEmitter implements Pick<Electron.Session, Calls> {
  readonly protocol = strict('session.protocol', new SessionProtocol());
  readonly requests = new WebRequest();
  readonly webRequest = strict('session.webRequest', this.requests);
  private engine: Promise<Engine> | undefined;
  private stopping: Promise<void> | undefined;
  private pages = 0;

  /** @param folder undefined for a session that leaves nothing behind */
  constructor(private readonly folder: string | undefined) {
    super('session', ['will-download']);
  }

  /**
   * Starts this session's Chromium with its first page, and another one after a crash.
   * @param neverShown the window is one that nobody will see, so it needs no display
   */
  async open(neverShown: boolean): Promise<Engine> {
    await this.stopping;
    this.pages += 1;
    const known = await this.engine;
    if (known && !(await isAlive(known))) this.engine = undefined;
    this.engine ??= this.start(settings.headless || (neverShown && this.folder === undefined));
    return this.engine;
  }

  /** A Chromium that people see ends with its last window; it is ended here, so that the next window finds a new one. */
  async closePage(): Promise<void> {
    this.pages -= 1;
    const engine = await this.engine;
    if (!engine || engine.headless || this.pages > 0) return;
    this.engine = undefined;
    this.stopping = stopEngine(engine);
    await this.stopping;
  }

  private async start(headless: boolean): Promise<Engine> {
    const engine = await startEngine(this.folder, headless);
    await routeRequests(engine, this);
    return engine;
  }

  /** Chromium under Playwright denies every permission, as the app's own handlers do. */
  setPermissionRequestHandler(
    _handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0],
  ): void {}
  setPermissionCheckHandler(_handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]): void {}
  setDevicePermissionHandler(_handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0]): void {}

  setSpellCheckerEnabled(enabled: boolean): void {
    if (enabled) throw new HostError('the spell checker downloads dictionaries; the host keeps it off');
  }

  async clearStorageData(options: Electron.ClearStorageDataOptions = {}): Promise<void> {
    checkOptions('session.clearStorageData', options, ['origin']);
    if (!options.origin) throw new HostError('session.clearStorageData: the host needs the origin');
    const cdp = await browserSession(await this.open(true));
    this.pages -= 1;
    await cdp.send('Storage.clearDataForOrigin', {
      origin: toWebUrl(options.origin).replace(/\/$/, ''),
      storageTypes: 'all',
    });
    await cdp.detach();
  }

  /** Chromium writes at once; Electron's call hurries it. */
  flushStorageData(): void {}

  getStoragePath(): string | null {
    return this.folder ?? null;
  }

  isPersistent(): boolean {
    return this.folder !== undefined;
  }
}

const sessions = new Map<string, Session>();

function known(key: string, folder: () => string | undefined): Session {
  if (!lifecycle.ready) throw new HostError('session can be used only after app is ready');
  const found = sessions.get(key) ?? strict('session', new Session(folder()));
  sessions.set(key, found);
  return found;
}

export const session = strict('session', {
  fromPath(path: string, options: Partial<Electron.FromPathOptions> = {}): Session {
    checkOptions('session.fromPath', options, ['cache']);
    if (!isAbsolute(path)) throw new HostError(`session.fromPath needs an absolute path, not '${path}'`);
    return known(`path:${path}`, () => path);
  },
  fromPartition(partition: string, options: Partial<Electron.FromPartitionOptions> = {}): Session {
    checkOptions('session.fromPartition', options, ['cache']);
    if (partition.startsWith('persist:')) throw new HostError('persistent partitions: use session.fromPath');
    return known(`partition:${partition}`, () => undefined);
  },
  get defaultSession(): Session {
    return known('default', () => join(getPath('userData'), 'host-default-session'));
  },
});
