import { useNavigate } from 'react-router';

/** Closes the card of a list's screen and gives the keyboard back to its table. */
export function useCloseCard(table: string, path: string): () => void {
  const navigate = useNavigate();
  return () => {
    void navigate(path);
    document.querySelector<HTMLElement>(`[data-table="${table}"]`)?.focus();
  };
}
