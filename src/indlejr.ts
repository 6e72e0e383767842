/** Wires an embed: tells the page around how high it is, takes wishes from it, and brings the map to life once it is in sight. */
import { kraeverAndenSide } from "./derive/indlejring/skift";
import { erTilladtVaert } from "./domain/vaert";
import { lytTilVaert, meldHoejde } from "./draw/indlejret/kanal";
import { naarISigte } from "./draw/indlejret/sigte";
import { laesVaertsbesked } from "./load/vaertsbesked";
import { erIndlejret, medVaertensValg, queryToIndlejring } from "./state/indlejring";

const { rod = "", query: stillet = "", vaerter = "" } = document.body.dataset;
const element = document.getElementById("indlejring") ?? document.body;
const staar = queryToIndlejring(stillet).indlejring;
const { indlejring: foerste, rettelser } = queryToIndlejring(erIndlejret(location.search) ? location.search : stillet);

if (foerste.hoejde === undefined) meldHoejde({ query: location.search, element });
else {
  element.dataset.hoejde = "";
  element.style.setProperty("--hoejde", `${foerste.hoejde}px`);
}

/** What comes late does not come at all where the network is gone: the page that was drawn at build stands. */
const kort = () => import("./indlejrkort");
let nu = foerste;
let levende: Promise<{ readonly vis: (indlejring: typeof nu) => void }> | undefined;

const erKort = ({ profil, view }: typeof nu): boolean => !profil && (view.visning === "kort" || view.visning === "tabel");
const vis = (oensket: typeof nu): void => {
  nu = oensket;
  if (kraeverAndenSide(staar, oensket)) void kort().then(({ gaaTil }) => gaaTil(oensket, rod));
  else if (erKort(oensket)) {
    levende ??= kort().then(({ startKort }) => startKort({ element, rod, foerste: oensket, rettelser }));
    void levende.then((kortet) => kortet.vis(nu));
  }
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
