import { isPrivileged, registerSchemesAsPrivileged } from './scheme';
import { HostError } from './strict';

type Handler = (request: Request) => Response | Promise<Response>;

/** The `protocol` of one session. */
export class SessionProtocol {
  private readonly handlers = new Map<string, Handler>();

  handle(scheme: string, handler: Handler): void {
    if (!isPrivileged(scheme))
      throw new HostError(`scheme '${scheme}' was not registered as privileged before ready`);
    if (this.handlers.has(scheme)) throw new HostError(`The scheme '${scheme}' has been registered already`);
    this.handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    if (!this.handlers.delete(scheme)) throw new HostError(`The scheme '${scheme}' was not registered`);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }

  /** For the host itself: who answers this address, if anyone. */
  handlerFor(url: string): Handler | undefined {
    return this.handlers.get(url.slice(0, url.indexOf(':')));
  }
}

export { registerSchemesAsPrivileged };
