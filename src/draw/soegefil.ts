/** The search's own file: it is asked for when the field is entered, and mostly there before the first letter. */
import type { Forslag } from "../derive/model/soegning";
import type { Katalog } from "../domain/katalog";
import type { View } from "../state/view";

export type Soegefil = {
  readonly hent: () => void;
  /** Undefined while the file is on its way. */
  readonly find: (katalog: Katalog, view: View, tekst: string) => readonly Forslag[] | undefined;
  readonly tilView: (view: View, forslag: Forslag) => View;
};

/** `kom` is called when it is there, `kommerIkke` where it did not come: then nothing is found. */
export const createSoegefil = (m: { readonly kom: () => void; readonly kommerIkke: () => void }): Soegefil => {
  let fil: typeof import("../derive/model/soegning") | "henter" | "kom-ikke" | undefined;
  const hent = (): void => {
    if (fil !== undefined) return;
    fil = "henter";
    import("../derive/model/soegning").then(
      (hentet) => {
        fil = hentet;
        m.kom();
      },
      () => {
        fil = "kom-ikke";
        m.kommerIkke();
      },
    );
  };
  return {
    hent,
    find: (katalog, view, tekst) => {
      hent();
      if (typeof fil === "object") return fil.findForslag(katalog, view, tekst);
      return fil === "kom-ikke" ? [] : undefined;
    },
    tilView: (view, forslag) => (typeof fil === "object" ? fil.forslagToView(view, forslag) : view),
  };
};
