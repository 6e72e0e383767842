/** The head's «Hent», «Del» and «Indlejr»: their dialogs come as a file of their own with the first press on any. */
import type { Hentgrundlag } from "./hent/grundlag";

export type Hentdel = (hvad: "hent" | "del" | "indlejr", knap: HTMLElement) => void;

/** `grundlag` is asked at the press: that moment is taken along, also when the file comes a while after. Undefined: there is nothing yet. */
export const createHentdel =
  (grundlag: () => Omit<Hentgrundlag, "knap" | "kommerIkke"> | undefined, kommerIkke: (saetning: string) => void): Hentdel =>
  (hvad, knap) => {
    const m = grundlag();
    if (m === undefined) return;
    const ikke = (): void => kommerIkke(m.side.tekster.hentesIkke);
    import("./hent/dialoger").then(({ aabn }) => aabn(hvad, { ...m, knap, kommerIkke: ikke })).catch(ikke);
  };
