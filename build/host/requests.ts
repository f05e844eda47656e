import type { OnBeforeRequestListenerDetails } from 'electron';
import type { Request as PageRequest, Route } from 'playwright-core';
import { record } from './control';
import type { Engine } from './engine';
import { lifecycle } from './lifecycle';
import { toAppUrl, toWebPolicy } from './scheme';
import type { Session } from './session';
import { pageOwner } from './windows';

const RESOURCE_TYPES: Record<string, OnBeforeRequestListenerDetails['resourceType']> = {
  document: 'mainFrame',
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  ping: 'ping',
  websocket: 'webSocket',
};

/** Every request of the session's pages: to the app's own handler, or nowhere. Nothing reaches a network. */
export async function routeRequests(engine: Engine, session: Session): Promise<void> {
  await engine.context.route('**/*', async (route) => {
    try {
      await answer(route, session);
    } catch (error) {
      if (lifecycle.quitting) return;
      record('request-error', `${toAppUrl(route.request().url())}: ${String(error)}`);
      await route.abort('failed').catch(() => undefined);
    }
  });
}

async function answer(route: Route, session: Session): Promise<void> {
  const request = route.request();
  const url = toAppUrl(request.url());
  if (/^(data|blob):/.test(url)) return route.continue();
  const navigation = refusedNavigation(request, url);
  if (navigation) return route.abort(navigation);
  if (await cancelled(session, request, url)) {
    record('blocked-request', url);
    return route.abort('blockedbyclient');
  }
  const handler = session.protocol.handlerFor(url);
  if (!handler) {
    record('blocked-request', url);
    return route.abort('internetdisconnected');
  }
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body ? { body: new Uint8Array(body) } : {}),
    }),
  );
  const headers = Object.fromEntries(response.headers);
  const policy = headers['content-security-policy'];
  if (policy) headers['content-security-policy'] = toWebPolicy(policy);
  return route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
}

/** Why a main-frame navigation may not happen: a popup that the app denied, or a listener of will-navigate. */
function refusedNavigation(request: PageRequest, url: string): string | undefined {
  if (!request.isNavigationRequest()) return undefined;
  const page = ownPage(request);
  if (page === 'subframe') return undefined;
  const owner = page && pageOwner(page);
  if (!owner) return 'blockedbyclient';
  return owner.mayNavigate(url) ? undefined : 'aborted';
}

function ownPage(request: PageRequest) {
  try {
    const frame = request.frame();
    return frame.parentFrame() ? ('subframe' as const) : frame.page();
  } catch {
    // Playwright has no frame for the first request of a page that was opened by a page.
    return undefined;
  }
}

function cancelled(session: Session, request: PageRequest, url: string): Promise<boolean> {
  const listener = session.requests.beforeRequest;
  if (!listener) return Promise.resolve(false);
  const page = ownPage(request);
  const resourceType =
    page === 'subframe' && request.isNavigationRequest()
      ? 'subFrame'
      : RESOURCE_TYPES[request.resourceType()];
  const details: OnBeforeRequestListenerDetails = {
    id: 0,
    url,
    method: request.method(),
    resourceType: resourceType ?? 'other',
    referrer: toAppUrl(request.headers().referer ?? ''),
    timestamp: Date.now(),
    uploadData: [],
  };
  return new Promise((done) => listener(details, (response) => done(response.cancel === true)));
}
