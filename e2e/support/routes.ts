/** Every screen of the app, and every section of the settings. */
export const routes = [
  '/overview',
  '/partners',
  '/visits',
  '/events',
  '/agreements',
  '/contacts',
  '/published',
  '/counts',
  '/summary',
  '/settings/office',
  '/settings/interface',
  '/settings/counting',
  '/settings/levels',
  '/settings/data',
  '/settings/about',
  '/bin',
] as const;
