/** Wires an embed: tells the page around how high it is, takes wishes from it, and brings the map to life once it is in sight. */
import { kraeverAndenSide, kraeverNyBegyndelse } from "./derive/indlejring/skift";
import { erTilladtVaert } from "./domain/vaert";
import { lytTilVaert, meldHoejde } from "./draw/indlejret/kanal";
import { naarISigte } from "./draw/indlejret/sigte";
import { laesVaertsbesked } from "./load/vaertsbesked";
import { artFor, erIndlejret, erKortart, type Indlejring, medVaertensValg, queryToIndlejring } from "./state/indlejring";

const { rod = "", query: stillet = "", vaerter = "" } = document.body.dataset;
const element = document.getElementById("indlejring") ?? document.body;
const staar = queryToIndlejring(stillet).indlejring;
const { indlejring: foerste, rettelser } = queryToIndlejring(erIndlejret(location.search) ? location.search : stillet);

if (foerste.hoejde !== undefined) {
  element.dataset.hoejde = "";
  element.style.setProperty("--hoejde", `${foerste.hoejde}px`);
}
meldHoejde({ query: location.search, element, fast: foerste.hoejde });

let nu = foerste;
let levende: { readonly vis: (indlejring: Indlejring) => void } | undefined;

const bringTilLive = async (): Promise<void> => {
  const { gaaTil, startKort } = await import("./indlejrkort");
  if (kraeverAndenSide(staar, nu) || kraeverNyBegyndelse(foerste, nu)) return gaaTil(() => nu, rod);
  if (!erKortart(artFor(nu))) return;
  levende ??= startKort({ element, rod, foerste: nu, rettelser });
  levende.vis(nu);
};
const vis = (oensket: Indlejring): void => {
  nu = oensket;
  // A card stands as it was drawn. Where the network is gone, so does the rest: another wish tries again.
  if (erKortart(artFor(nu)) || kraeverAndenSide(staar, nu) || kraeverNyBegyndelse(foerste, nu)) bringTilLive().catch(() => undefined);
};

naarISigte(element, () => {
  document.documentElement.dataset.skrift = "inter";
  vis(nu);
});
lytTilVaert({
  erTilladt: (oprindelse) => erTilladtVaert(oprindelse, { vaerter: vaerter.split(" "), egen: location.origin }),
  laes: laesVaertsbesked,
  oensket: (query) => vis(medVaertensValg(nu, query)),
});
