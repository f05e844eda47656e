import { useNavigate } from 'react-router';
import { useRemembered } from './use-remembered';

/** Opens the papers at the brief on a city: the same choice as their screen keeps. */
export function useBriefOn(): (city: string) => void {
  const navigate = useNavigate();
  const [, chooseKind] = useRemembered<string>('summary.kind', 'summary');
  const [, chooseScope] = useRemembered<string>('summary.scope', 'all');
  return (city) => {
    chooseKind('brief');
    chooseScope(`city:${city}`);
    void navigate('/summary');
  };
}
