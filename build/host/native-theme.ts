import type { Page } from 'playwright-core';
import { onCommand } from './control';
import { HostEmitter, HostError, strict } from './strict';

type Source = 'system' | 'light' | 'dark';

const pages = new Set<Page>();

export class NativeTheme extends HostEmitter {
  private source: Source = 'system';
  private systemDark = false;

  constructor() {
    super('nativeTheme', ['updated']);
  }

  get themeSource(): Source {
    return this.source;
  }

  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source))
      throw new HostError(`nativeTheme.themeSource = '${source}'`);
    this.change(() => {
      this.source = source;
    });
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? this.systemDark : this.source === 'dark';
  }

  get shouldUseHighContrastColors(): boolean {
    return false;
  }

  /** What a person does in the system's settings. */
  setSystemDark(dark: boolean): void {
    this.change(() => {
      this.systemDark = dark;
    });
  }

  private change(apply: () => void): void {
    apply();
    for (const page of pages) this.apply(page).catch(() => undefined);
    this.emit('updated');
  }

  apply(page: Page): Promise<void> {
    return page.emulateMedia({ colorScheme: this.shouldUseDarkColors ? 'dark' : 'light' });
  }
}

const theme = new NativeTheme();
export const nativeTheme = strict('nativeTheme', theme);

/** Gives a new page the theme and keeps it in step. */
export async function applyTheme(page: Page): Promise<void> {
  pages.add(page);
  page.on('close', () => pages.delete(page));
  await theme.apply(page);
}

onCommand('system-theme', ({ dark }) => theme.setSystemDark(dark));
