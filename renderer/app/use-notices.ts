import { useEffect } from 'react';
import { useServices } from '../ui/services';

/** Hears the main process: menu commands, preferences changed elsewhere, and the window about to close. */
export function useNotices(): void {
  const { desktop, commands, preferences, pending } = useServices();
  useEffect(() => {
    const flush = async () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await pending.flushAll();
      preferences.flush();
      await desktop.call.appFlushed();
    };
    const forget = [
      desktop.on('command', (name) => void commands.run(name)),
      desktop.on('preferences', (changed) => preferences.accept(changed)),
      desktop.on('flush', () => void flush()),
    ];
    return () => {
      for (const unsubscribe of forget) unsubscribe();
    };
  }, [desktop, commands, preferences, pending]);
  useEffect(() => {
    const tell = () => void desktop.call.appEnableCommands(commands.enabled());
    tell();
    return commands.subscribe(tell);
  }, [desktop, commands]);
}
