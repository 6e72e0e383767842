/** The search's own file: it is asked for when the field is entered, and mostly there before the first letter. */
import type { Forslag } from "../derive/model/soegning";
import type { Katalog } from "../domain/katalog";
import type { View } from "../state/view";

export type Soegefil = {
  /** Undefined while the file is on its way. */
  readonly find: (tekst: string) => readonly Forslag[] | undefined;
  readonly tilView: (view: View, forslag: Forslag) => View;
};

export type Soegegrund = {
  /** What is searched; undefined while that is on its way. */
  readonly katalog: () => Katalog | undefined;
  readonly view: () => View;
  /** Called when the file is there, or did not come: then nothing is found. */
  readonly kom: () => void;
  readonly kommerIkke: () => void;
};

export const createSoegefil = (m: Soegegrund): Soegefil => {
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
    find: (tekst) => {
      hent();
      const katalog = m.katalog();
      if (typeof fil === "object" && katalog !== undefined) return fil.findForslag(katalog, m.view(), tekst);
      return fil === "kom-ikke" ? [] : undefined;
    },
    tilView: (view, forslag) => (typeof fil === "object" ? fil.forslagToView(view, forslag) : view),
  };
};
