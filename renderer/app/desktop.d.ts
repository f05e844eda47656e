import type { DesktopApi } from '../../shared/ipc/contract';

declare global {
  interface Window {
    /** Put here by the preload. */
    readonly desktop: DesktopApi;
  }
}
