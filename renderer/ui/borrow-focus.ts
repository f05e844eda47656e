/**
 * As the `ref` of a field that comes up over the screen: it has the keyboard as soon as it is there, so that no letter
 * typed right behind the key that opened it is lost, and gives it back when it goes, unless it went elsewhere.
 */
export function borrowFocus(field: HTMLElement | null): (() => void) | undefined {
  if (field === null) return undefined;
  const before = document.activeElement;
  field.focus();
  return () => {
    setTimeout(() => {
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    });
  };
}
