import { bundleUrl } from '../shell/app-files';

/** What an IPC event tells of the frame that sent it; null when the frame is gone. */
export type Sender = { readonly url: string; readonly parent: unknown } | null | undefined;

/**
 * True for the top frame of the app's own screens. Addresses are compared as prefixes, because
 * `new URL('app://…').origin` is the text 'null'. The printing page has channels of its own and none of these.
 */
export const isOwnPage = (frame: Sender): boolean =>
  !!frame &&
  frame.parent === null &&
  frame.url.startsWith(bundleUrl) &&
  !frame.url.startsWith(`${bundleUrl}paper.html`);
