import {
  Building2,
  CalendarDays,
  ChartColumn,
  ContactRound,
  FileBadge,
  FileText,
  House,
  type LucideIcon,
  PlaneTakeoff,
  Quote,
  Settings,
} from 'lucide-react';

export interface Destination {
  readonly path: string;
  readonly icon: LucideIcon;
  /** True where the period of the top bar means something. */
  readonly hasPeriod: boolean;
}

/** Where the rail leads, in its order. */
export const destinations = {
  overview: { path: '/overview', icon: House, hasPeriod: true },
  partners: { path: '/partners', icon: Building2, hasPeriod: true },
  visits: { path: '/visits', icon: PlaneTakeoff, hasPeriod: true },
  events: { path: '/events', icon: CalendarDays, hasPeriod: true },
  agreements: { path: '/agreements', icon: FileBadge, hasPeriod: true },
  contacts: { path: '/contacts', icon: ContactRound, hasPeriod: false },
  published: { path: '/published', icon: Quote, hasPeriod: false },
  counts: { path: '/counts', icon: ChartColumn, hasPeriod: true },
  summary: { path: '/summary', icon: FileText, hasPeriod: false },
  settings: { path: '/settings', icon: Settings, hasPeriod: false },
} as const satisfies Readonly<Record<string, Destination>>;
export type DestinationName = keyof typeof destinations;

/** The rail's groups, parted by hairlines. */
export const railGroups: readonly (readonly DestinationName[])[] = [
  ['overview'],
  ['partners', 'visits', 'events', 'agreements', 'contacts', 'published'],
  ['counts', 'summary'],
  ['settings'],
];

/** The destination that a path belongs to. */
export function destinationOf(path: string): DestinationName | undefined {
  const names = Object.keys(destinations) as DestinationName[];
  return names.find((name) => path.startsWith(destinations[name].path));
}
