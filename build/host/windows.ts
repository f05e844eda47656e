import type { Page } from 'playwright-core';

/** What requests need to know of the window a page belongs to. */
export type PageOwner = { mayNavigate(url: string): boolean };

const owners = new Map<Page, PageOwner>();

export const pageOwner = (page: Page): PageOwner | undefined => owners.get(page);

export function ownPage(page: Page, owner: PageOwner): void {
  owners.set(page, owner);
  page.on('close', () => owners.delete(page));
}

/** What the app needs to know of a window, without importing it. */
export type OpenWindow = { readonly id: number; close(): void; destroy(): void };

const open = new Map<number, OpenWindow>();

export const openWindows = (): OpenWindow[] => [...open.values()];
export const addWindow = (window: OpenWindow): void => void open.set(window.id, window);
export const removeWindow = (id: number): void => void open.delete(id);
