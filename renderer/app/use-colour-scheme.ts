import { useMediaQuery } from '@mantine/hooks';
import { usePreferences } from '../ui/services';

/** Light or dark as chosen, or as the system has it at the moment. */
export function useColourScheme(): 'light' | 'dark' {
  const { theme } = usePreferences();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false,
  });
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}
