/** Wires the reader's saved copy: comes as a file of its own, to the app and to an area's page alike. */
import type { Sprog } from "./domain/sprog";
import { drawKopi, hentKopistil } from "./draw/kopi/kopi";
import { createKopi, type Kopi } from "./load/kopi/kopi";

/** The files of the build lie one folder below the root, whatever page has asked for them. */
const HER = import.meta.url;

let kopi: Kopi | undefined;

const tegn = (): void => {
  if (kopi === undefined) return;
  const sprog: Sprog = document.documentElement.lang === "en" ? "en" : "da";
  drawKopi(document, { tilstand: kopi.tilstand(), sprog, handlinger: kopi });
};

/** May be called again, which draws again. */
export const startKopi = (): void => {
  if (kopi === undefined) {
    hentKopistil(document);
    kopi = createKopi(new URL("../", HER).href, tegn);
    new MutationObserver(tegn).observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  }
  tegn();
};
