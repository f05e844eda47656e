/** Milliseconds without a change after which a page that was drawn counts as finished. */
const quietTime = 60;

/**
 * Resolves when nothing under `root` has changed for a moment: charts draw in several passes. Timers are used,
 * since a hidden window may get no animation frames.
 */
export function settled(root: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(finish, quietTime);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, quietTime);
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
