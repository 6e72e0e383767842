/** Wires the embedded map: load → store → draw, as main.ts does for the app, with the parts that an embed has. */

import { fuldAdresse } from "./derive/indlejring/fuld";
import { indlejringstekster } from "./derive/indlejring/ord";
import { indlejringssti, tilpasIndlejring } from "./derive/indlejring/sti";
import { formatUdsnit } from "./derive/kort/udsnit";
import { type Besked, lavBeskeder } from "./derive/model/beskeder";
import { lavIndikatorliste, medKort } from "./derive/model/indikatorliste";
import { kortmangelFor } from "./derive/model/kortmangel";
import { fokusFor, lavKortside } from "./derive/model/side";
import { kraeverBefolkning } from "./domain/indikator";
import type { OmraadeId } from "./domain/omraade";
import { teksterFor } from "./domain/sprogvalg";
import { createAfspiller } from "./draw/afspiller";
import { adresseMedKanal } from "./draw/indlejret/kanal";
import { drawKortindlejring, findIndlejringspladser, type Indlejringspladser } from "./draw/indlejret/kortindlejring";
import { createKortflade } from "./draw/kort/kortflade";
import { createLive } from "./draw/live";
import { createPlanlaeg } from "./draw/planlaeg";
import { drawBesked } from "./draw/side/besked";
import { TABELADRESSER } from "./load/adresser";
import { hentKatalog } from "./load/hentKatalog";
import { createLager } from "./load/lager";
import { artFor, erKortart, type Indlejring, indlejringToQuery } from "./state/indlejring";
import type { Rettelse } from "./state/rettelse";
import { createStore } from "./state/store";
import { tilpas, withNaesteTid } from "./state/tilpas";
import { type View, withOmraade, withoutValgte, withSammenlignet } from "./state/view";

/**
 * Leaves for the page that was drawn for what is wished when its address is known. No step in the history: Back belongs to the page around. Stays
 * where it is when that page is this one, or the tables that name it did not come.
 */
export const gaaTil = async (oensket: () => Indlejring, rod: string): Promise<void> => {
  const katalog = await hentKatalog(TABELADRESSER);
  if (katalog.omraader.length === 0 || katalog.indikatorer.length === 0) return;
  const { indlejring } = tilpasIndlejring(katalog, oensket());
  const adresse = adresseMedKanal(rod + indlejringssti(katalog, indlejring), indlejringToQuery(indlejring), location.search);
  if (new URL(adresse, location.href).href !== location.href) location.replace(adresse);
};

export type Kortstart = {
  readonly element: HTMLElement;
  readonly rod: string;
  readonly foerste: Indlejring;
  readonly rettelser: readonly Rettelse[];
};

/** Takes the page over that the build drew, and keeps it in step with the reader's choices and the page around. */
export const startKort = ({ element, rod, foerste, rettelser }: Kortstart): { readonly vis: (indlejring: Indlejring) => void } => {
  const store = createStore<Indlejring>(foerste);
  let aktiv: OmraadeId | undefined;
  let pladser: Indlejringspladser | undefined;
  let viste: readonly Besked[] = [];
  let lukkede: ReadonlySet<string> = new Set();

  const change = (view: View): void => store.set({ ...store.get(), view });
  const planlaeg = createPlanlaeg(() => tegn());
  const lager = createLager(planlaeg);
  const peg = (id: OmraadeId | undefined): void => {
    if (id === aktiv) return;
    aktiv = id;
    kort.drawAktiv(id);
    planlaeg();
  };
  const afspiller = createAfspiller({
    aendret: planlaeg,
    skridt: () => {
      const katalog = lager.katalog();
      if (katalog === undefined) return false;
      const naeste = withNaesteTid(katalog, store.get().view);
      change(naeste.view);
      return !naeste.erSidst;
    },
  });
  const find = (id: string): HTMLElement => document.getElementById(id) ?? element;
  const kort = createKortflade(
    find("kort"),
    {
      peg,
      vaelg: (id, sammen) => change((sammen ? withSammenlignet : withOmraade)(store.get().view, id)),
      ryd: () => change(withoutValgte(store.get().view)),
      flyttet: planlaeg,
      kommerIkke: () => lager.meld(teksterFor(store.get().view).hentesIkke),
    },
    { zoom: foerste.dele.includes("zoomnu") ? "straks" : foerste.dele.includes("zoom") ? "ved-zoom" : "aldrig" },
  );
  const sig = createLive(find("live"));
  const lukBesked = (): void => {
    lukkede = new Set([...lukkede, ...viste.flatMap(({ alle }) => alle)]);
    planlaeg();
  };

  const tegn = (): void => {
    const katalog = lager.katalog();
    if (katalog === undefined) return;
    const indlejring = store.get();
    const tilpasset = tilpas(katalog, indlejring.view);
    const { view } = tilpasset;
    // An indicator without a map is told by its own page.
    if (!erKortart(artFor({ ...indlejring, view }))) return void gaaTil(store.get, rod);
    // The page that the build drew stands until its words and numbers are here, and for good where its words do not come.
    if (lager.sprog(view.sprog) !== "her") return;
    if (kraeverBefolkning(view.indikator)) {
      lager.hentBefolkning();
      if (!lager.harBefolkning() && pladser === undefined) return;
    }
    viste = lavBeskeder({
      // What somebody hung onto the link (a campaign's marks) is nothing that the article's reader needs to hear of.
      rettelser: [...rettelser, ...tilpasset.rettelser].filter(({ kind }) => kind !== "ukendt-noegle"),
      fund: katalog.fund,
      fejl: lager.fejl(),
      lukkede,
      view,
    });
    const side = lavKortside(katalog, view, aktiv);
    if (side === undefined) {
      drawBesked(find("besked"), { beskeder: viste, tekster: teksterFor(view), luk: lukBesked });
      return;
    }
    pladser ??= findIndlejringspladser(document);
    const udsnit = kort.valgtUdsnit();
    drawKortindlejring(
      pladser,
      {
        side,
        ord: indlejringstekster(view.sprog),
        dele: indlejring.dele,
        grupper: medKort(lavIndikatorliste(katalog, view)),
        beskeder: viste,
        fuld: rod + fuldAdresse(katalog, { ...indlejring, view }) + (udsnit === undefined ? "" : formatUdsnit(udsnit)),
        aktiv,
        spiller: afspiller.spiller(),
      },
      { change, peg, spil: afspiller.start, stands: afspiller.stop, lukBesked },
    );
    const erTabel = view.visning === "tabel";
    const lag = erTabel ? undefined : lager.lag(view.niveau);
    const kontekst = erTabel ? undefined : lager.kontekst();
    const kommet = erTabel || (lag !== undefined && kontekst !== undefined);
    kort.drawMangler(kortmangelFor(side.tekster, { fejlet: lager.lagFejlet(view.niveau), kommet }));
    if (lag !== undefined && kontekst !== undefined)
      kort.draw({
        lag,
        kontekst,
        scene: side.scene,
        tekster: side.tekster,
        fokus: fokusFor(katalog, lag, view),
        vaerditegn: side.vaerditegn,
        iBevaegelse: afspiller.spiller(),
      });
    sig(side.saetning.saetning, afspiller.spiller());
  };

  store.subscribe(tegn);
  return {
    vis: (indlejring) => {
      if (indlejring !== store.get()) store.set(indlejring);
      else planlaeg();
    },
  };
};
