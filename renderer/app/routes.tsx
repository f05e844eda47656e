import { lazy, type ReactNode } from 'react';
import { createHashRouter, Navigate } from 'react-router';
import { BinScreen } from '../features/settings/bin-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import { Frame } from './frame';
import { ScreenBoundary } from './screen-boundary';

const OverviewScreen = lazy(async () => ({
  default: (await import('../features/overview/overview-screen')).OverviewScreen,
}));
const PartnersScreen = lazy(async () => ({
  default: (await import('../features/partners/partners-screen')).PartnersScreen,
}));
const VisitsScreen = lazy(async () => ({
  default: (await import('../features/visits/visits-screen')).VisitsScreen,
}));
const EventsScreen = lazy(async () => ({
  default: (await import('../features/events/events-screen')).EventsScreen,
}));
const AgreementsScreen = lazy(async () => ({
  default: (await import('../features/agreements/agreements-screen')).AgreementsScreen,
}));
const ContactsScreen = lazy(async () => ({
  default: (await import('../features/contacts/contacts-screen')).ContactsScreen,
}));
const PublishedScreen = lazy(async () => ({
  default: (await import('../features/published/published-screen')).PublishedScreen,
}));
const CountsScreen = lazy(async () => ({
  default: (await import('../features/counts/counts-screen')).CountsScreen,
}));
const SummaryScreen = lazy(async () => ({
  default: (await import('../features/summary/summary-screen')).SummaryScreen,
}));

const screens: readonly (readonly [path: string, screen: ReactNode])[] = [
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

/** The screens by their paths; whatever else is asked for is the overview. */
export const createRoutes = () =>
  createHashRouter([
    {
      element: <Frame />,
      children: [
        ...screens.map(([path, screen]) => ({
          path,
          element: <ScreenBoundary key={path}>{screen}</ScreenBoundary>,
        })),
        { path: '*', element: <Navigate to="/overview" replace /> },
      ],
    },
  ]);
