import type { DesktopApi } from '../../shared/ipc/contract';

declare global {
  interface Window {
    readonly desktop: DesktopApi;
    /** Milliseconds from a key to the second frame after it. */
    benchPainted: Promise<number>;
  }
}
