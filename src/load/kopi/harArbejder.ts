/** Whether the page is answered by a service worker: asked on every page, so that the saved copy's own file comes only where there may be one. */

export const harArbejder = (): boolean => {
  try {
    return navigator.serviceWorker?.controller != null;
  } catch {
    // A page without an origin may not even ask.
    return false;
  }
};
