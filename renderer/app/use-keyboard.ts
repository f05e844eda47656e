import { useEffect } from 'react';
import { commandOf } from '../ui/commands';
import { useServices } from '../ui/services';

const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Runs commands by their keys. A field whose text is not saved yet takes back its own typing first. */
export function useKeyboard(): void {
  const { commands, pending } = useServices();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = commandOf(event);
      if (name === null) return;
      const typing = isTextField(document.activeElement);
      if ((name === 'undo' || name === 'redo') && typing && pending.any) return;
      if ((name === 'goBack' || name === 'goForward') && typing) return;
      if (commands.run(name)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [commands, pending]);
}
