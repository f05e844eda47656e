import type * as Electron from 'electron';
import { theApp } from './app';
import { BrowserWindow } from './browser-window';
import { onCommand } from './control';
import { checkOptions, HostError, strict } from './strict';

const OPTIONS = [
  'click',
  'role',
  'type',
  'label',
  'sublabel',
  'toolTip',
  'accelerator',
  'enabled',
  'acceleratorWorksWhenHidden',
  'visible',
  'checked',
  'registerAccelerator',
  'submenu',
  'id',
];
const zoom = (window: BrowserWindow | null, by: number): void =>
  window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + by);

const ROLES: Record<string, (window: BrowserWindow | null) => void> = {
  quit: () => theApp.quit(),
  close: (window) => window?.close(),
  reload: (window) => window?.webContents.reload(),
  minimize: (window) => window?.minimize(),
  zoomIn: (window) => zoom(window, 0.5),
  zoomOut: (window) => zoom(window, -0.5),
  resetZoom: (window) => window?.webContents.setZoomLevel(0),
};

/** What a test reads of the menu that Chromium's window can't show. */
export type MenuEntry = {
  id?: string;
  role?: string;
  type: string;
  label: string;
  accelerator?: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  submenu?: MenuEntry[];
};

export class MenuItem {
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  private readonly onClick: Electron.MenuItemConstructorOptions['click'];

  constructor(options: Electron.MenuItemConstructorOptions) {
    checkOptions('MenuItem', options, OPTIONS);
    const { id, role, label, accelerator, submenu } = options;
    if (!label && !role && options.type !== 'separator')
      throw new HostError('MenuItem must have a label, a role or be a separator');
    this.id = id;
    this.role = role;
    this.label = label ?? role ?? '';
    this.accelerator = typeof accelerator === 'string' ? accelerator : undefined;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal');
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.onClick = options.click;
  }

  click(): void {
    if (!this.enabled) throw new HostError(`the menu item '${this.id ?? this.label}' is disabled`);
    const window = BrowserWindow.getFocusedWindow();
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    const role = this.role === undefined ? undefined : ROLES[this.role];
    if (this.role !== undefined && !role)
      throw new HostError(`the host can't do the menu role '${this.role}'`);
    if (role) role(window);
    else Reflect.apply(this.onClick ?? (() => undefined), undefined, [this, window, {}]);
  }

  describe(): MenuEntry {
    const { id, role, type, label, accelerator, enabled, visible, checked } = this;
    return {
      ...(id === undefined ? {} : { id }),
      ...(role === undefined ? {} : { role }),
      ...(accelerator === undefined ? {} : { accelerator }),
      ...(this.submenu ? { submenu: this.submenu.describe() } : {}),
      type,
      label,
      enabled,
      visible,
      checked,
    };
  }
}

let applicationMenu: Menu | null = null;

export class Menu {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: (Electron.MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return strict('Menu', menu);
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  describe(): MenuEntry[] {
    return this.items.map((item) => item.describe());
  }
}

onCommand('menu', () => applicationMenu?.describe() ?? []);
onCommand('click', ({ id }) => {
  const item = applicationMenu?.getMenuItemById(id);
  if (!item) throw new HostError(`the menu has no item '${id}'`);
  item.click();
});
