/** One browser for all reports, and a new one for those that remain when it has died. */

type Lukkelig = { readonly isConnected: () => boolean; readonly close: () => Promise<void> };

export type Browserkilde<T extends Lukkelig> = {
  /** The same browser as long as it lives. Rejects as `start` does. */
  readonly hent: () => Promise<T>;
  readonly luk: () => Promise<void>;
};

export const lavBrowserkilde = <T extends Lukkelig>(start: () => Promise<T>): Browserkilde<T> => {
  let nu: Promise<T> | undefined;
  const hent = async (): Promise<T> => {
    const foer = nu;
    const browser = await foer?.catch(() => undefined);
    if (browser?.isConnected()) return browser;
    // Of two that find it dead at once, the second takes the first one's new browser.
    if (nu !== undefined && nu !== foer) return nu;
    nu = start();
    return nu;
  };
  return { hent, luk: async () => (await nu?.catch(() => undefined))?.close() };
};
