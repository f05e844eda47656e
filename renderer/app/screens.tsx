import { lazy, type ReactNode } from 'react';
import { BinScreen } from '../features/settings/bin-screen';
import { SettingsScreen } from '../features/settings/settings-screen';

/** Each screen is a file of its own, so that the first one shows before the last one is read. */
const parts = {
  overview: async () => ({ default: (await import('../features/overview/overview-screen')).OverviewScreen }),
  partners: async () => ({ default: (await import('../features/partners/partners-screen')).PartnersScreen }),
  visits: async () => ({ default: (await import('../features/visits/visits-screen')).VisitsScreen }),
  events: async () => ({ default: (await import('../features/events/events-screen')).EventsScreen }),
  agreements: async () => ({
    default: (await import('../features/agreements/agreements-screen')).AgreementsScreen,
  }),
  contacts: async () => ({ default: (await import('../features/contacts/contacts-screen')).ContactsScreen }),
  published: async () => ({
    default: (await import('../features/published/published-screen')).PublishedScreen,
  }),
  counts: async () => ({ default: (await import('../features/counts/counts-screen')).CountsScreen }),
  summary: async () => ({ default: (await import('../features/summary/summary-screen')).SummaryScreen }),
} as const;

const OverviewScreen = lazy(parts.overview);
const PartnersScreen = lazy(parts.partners);
const VisitsScreen = lazy(parts.visits);
const EventsScreen = lazy(parts.events);
const AgreementsScreen = lazy(parts.agreements);
const ContactsScreen = lazy(parts.contacts);
const PublishedScreen = lazy(parts.published);
const CountsScreen = lazy(parts.counts);
const SummaryScreen = lazy(parts.summary);

/** Reads the other screens while nothing else is to do, so that going there needs no waiting. */
export async function readAhead(): Promise<void> {
  for (const part of Object.values(parts)) await part();
}

/** Every screen with its path. */
export const screens: readonly (readonly [path: string, screen: ReactNode])[] = [
  ['overview', <OverviewScreen key="overview" />],
  ['partners/:id?', <PartnersScreen key="partners" />],
  ['visits/:id?', <VisitsScreen key="visits" />],
  ['events/:id?', <EventsScreen key="events" />],
  ['agreements/:id?', <AgreementsScreen key="agreements" />],
  ['contacts/:id?', <ContactsScreen key="contacts" />],
  ['published/:id?', <PublishedScreen key="published" />],
  ['counts', <CountsScreen key="counts" />],
  ['summary', <SummaryScreen key="summary" />],
  ['settings/:section?', <SettingsScreen key="settings" />],
  ['bin', <BinScreen key="bin" />],
];
