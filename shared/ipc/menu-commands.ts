/**
 * Commands that the native menu sends to the page by name (`Notices.command`). The page's registry knows every one of
 * them; their labels in the menu are in locales/<lang>/menu.json.
 */
export const menuCommands = [
  'newRecord',
  'openRegisterFile',
  'saveRegisterFile',
  'exportSummary',
  'undo',
  'redo',
  'search',
  'filter',
  'openBin',
  'openOverview',
  'openPartners',
  'openVisits',
  'openEvents',
  'openAgreements',
  'openContacts',
  'openCounts',
  'openSummary',
  'openSettings',
  'showShortcuts',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
