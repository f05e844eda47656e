import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { AnyRecord } from '../../shared/domain/records';

/** Where a record is shown; a relationship is shown on its city's card. */
export function pathOf(record: AnyRecord): string {
  switch (record.kind) {
    case 'city':
      return `/partners/${record.id}`;
    case 'relationship':
      return `/partners/${record.city ?? ''}`;
    case 'visit':
      return `/visits/${record.id}`;
    case 'event':
      return `/events/${record.id}`;
    case 'agreement':
      return `/agreements/${record.id}`;
    case 'organisation':
    case 'person':
      return `/contacts/${record.id}`;
    case 'reportedCount':
    case 'indicator':
    case 'source':
      return `/published/${record.id}`;
    case 'paperEdit':
    case 'edition':
      return '/summary';
    case 'office':
      return '/settings/office';
  }
}

/** Opens a record on the screen of its kind, with its card. */
export function useOpenRecord(): (record: AnyRecord) => void {
  const navigate = useNavigate();
  return useCallback((record) => void navigate(pathOf(record)), [navigate]);
}
