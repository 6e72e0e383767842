/** A link within the page: an address that can be copied and opened in a tab, while a plain click changes the view in place. */
import type { View } from "../state/view";
import type { Change } from "./change";

export type Linkvalg = { readonly href: (view: View) => string; readonly change: Change };

/** For `@click` on an `<a>` whose `href` leads to the same view. */
export const gaaTil =
  (naeste: View, change: Change) =>
  (haendelse: MouseEvent): void => {
    if (haendelse.metaKey || haendelse.ctrlKey || haendelse.shiftKey || haendelse.button !== 0) return;
    haendelse.preventDefault();
    change(naeste);
  };
