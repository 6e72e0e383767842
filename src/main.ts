/** Wires it: load → store → draw. No logic of its own. */
import { formatUdsnit, parseUdsnit, type Udsnit } from "./derive/kort/udsnit";
import { type Besked, lavBeskeder } from "./derive/model/beskeder";
import { kortmangelFor } from "./derive/model/kortmangel";
import { fokusFor, lavSide, type Side } from "./derive/model/side";
import { kraeverBefolkning } from "./domain/indikator";
import type { OmraadeId } from "./domain/omraade";
import { teksterFor } from "./domain/sprogvalg";
import { createAdresselinje } from "./draw/adresselinje";
import { createAfspiller } from "./draw/afspiller";
import { createEgenvisning, egenvisningFor } from "./draw/egenvisning";
import { createHentdel } from "./draw/hentdel";
import { createKortflade } from "./draw/kort/kortflade";
import { createLive } from "./draw/live";
import { createPlanlaeg } from "./draw/planlaeg";
import { drawSide, findPladser, type Pladser, type Sidehandlinger } from "./draw/side";
import { drawBesked } from "./draw/side/besked";
import { createSoegefil } from "./draw/soegefil";
import { harArbejder } from "./load/kopi/harArbejder";
import { createLager } from "./load/lager";
import type { Rettelse } from "./state/rettelse";
import { createStore } from "./state/store";
import { tilpas, withNaesteTid } from "./state/tilpas";
import { queryToView, viewToQuery } from "./state/url";
import { type View, withOmraade, withoutValgte, withSammenlignet, withSprog } from "./state/view";

const hashFor = (udsnit: Udsnit | undefined): string => (udsnit === undefined ? "" : formatUdsnit(udsnit));

/** Takes the prerendered page over and keeps it in step with the reader's choices. */
export const start = (): void => {
  const foerste = queryToView(location.search);
  const store = createStore<View>(foerste.view);
  let rettelser: readonly Rettelse[] = foerste.rettelser;
  let aktiv: OmraadeId | undefined;
  let pladser: Pladser | undefined;

  const change = (naeste: View): void => {
    adresse.skridt();
    store.set(naeste);
  };
  const planlaeg = createPlanlaeg(() => tegn());
  const lager = createLager(planlaeg);
  const egenvisning = createEgenvisning(planlaeg, lager);
  const kommerIkke = (): void => lager.meld(teksterFor(store.get()).hentesIkke);
  const soegefil = createSoegefil({ katalog: lager.katalog, view: store.get, kom: planlaeg, kommerIkke });
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
      const naeste = withNaesteTid(katalog, store.get());
      change(naeste.view);
      return !naeste.erSidst;
    },
  });
  const adresse = createAdresselinje((query, hash) => {
    const laest = queryToView(query);
    rettelser = laest.rettelser;
    setHash(hash);
    store.set(laest.view);
  });
  const kort = createKortflade(document.getElementById("kort") ?? document.body, {
    peg,
    vaelg: (id, sammen) => change((sammen ? withSammenlignet : withOmraade)(store.get(), id)),
    ryd: () => change(withoutValgte(store.get())),
    flyttet: (udsnit) => adresse.synkHash(hashFor(udsnit)),
    kommerIkke,
  });
  const setHash = (hash: string): void => {
    kort.setUdsnit(parseUdsnit(hash));
    adresse.synkHash(hashFor(kort.valgtUdsnit()));
  };
  setHash(location.hash);
  const sig = createLive(document.getElementById("live") ?? document.body);

  /** The saved copy's file comes for the reader who has one, or opens what is said of it. */
  const kopi = (): void => void import("./kopi").then(({ startKopi }) => startKopi(), kommerIkke);
  /** The page as it was drawn last, its date told. */
  let senest: Side | undefined;
  const hentdel = createHentdel(() => {
    // What is taken along must stand still: the map goes on playing below the dialog.
    afspiller.stop();
    tegn();
    if (senest === undefined) return undefined;
    const adresse = `${location.origin}${location.pathname}?${viewToQuery(senest.view)}${hashFor(kort.valgtUdsnit())}`;
    return { side: senest, adresse, lag: lager.lag(senest.view.niveau) };
  }, lager.meld);

  const handlinger: Sidehandlinger = {
    change,
    peg,
    href: (view) => `?${viewToQuery(view)}`,
    spil: afspiller.start,
    stands: afspiller.stop,
    hentdel,
    zoomTil: kort.zoomTil,
    lukBesked: () => {
      lukkede = new Set([...lukkede, ...viste.flatMap(({ alle }) => alle)]);
      planlaeg();
    },
    find: soegefil.find,
    kopi,
    vaelgForslag: (forslag) => (forslag.kind === "profil" ? location.assign(forslag.sti) : change(soegefil.tilView(store.get(), forslag))),
  };
  /** What is said, and the lines that the reader has closed: only something new is said after that. */
  let viste: readonly Besked[] = [];
  let lukkede: ReadonlySet<string> = new Set();

  const sigFejl = (beskeder: readonly Besked[]): void => {
    viste = beskeder;
    drawBesked(document.getElementById("besked") ?? document.body, {
      beskeder,
      tekster: teksterFor(store.get()),
      luk: handlinger.lukBesked,
    });
  };

  const tegn = (): void => {
    const katalog = lager.katalog();
    if (katalog === undefined) return;
    const tilpasset = tilpas(katalog, store.get());
    const sprog = lager.sprog(tilpasset.view.sprog);
    // The prerendered page stands until its words are here; a page that is drawn goes on in Danish.
    if (sprog === "paa-vej" && pladser === undefined) return;
    const vist = sprog === "her" ? tilpasset.view : withSprog(tilpasset.view, "da");
    if (kraeverBefolkning(tilpasset.view.indikator)) {
      lager.hentBefolkning();
      // The prerendered page stands until its own numbers are here.
      if (!lager.harBefolkning() && pladser === undefined) return;
    }
    const side = lavSide(katalog, vist, aktiv);
    if (side === undefined) {
      // Without indicators or areas the prerendered page is all there is: it stands, and the fault is said over it.
      sigFejl(lavBeskeder({ rettelser: [], fund: katalog.fund, fejl: lager.fejl(), lukkede, view: tilpasset.view }));
      return;
    }
    pladser ??= findPladser(document);
    viste = lavBeskeder({
      rettelser: [...rettelser, ...tilpasset.rettelser],
      fund: [...katalog.fund, ...lager.projektfund()],
      fejl: lager.fejl(),
      lukkede,
      view: side.view,
    });
    const visesKort = egenvisningFor(side.view) === undefined;
    // A view of its own is not dated by the map.
    senest = visesKort ? { ...side, view: { ...side.view, tid: side.tid } } : side;
    drawSide(pladser, side, { tilstand: { aktiv, spiller: afspiller.spiller(), beskeder: viste, egenvisning }, handlinger });
    const lag = visesKort ? lager.lag(side.view.niveau) : undefined;
    const kontekst = visesKort ? lager.kontekst() : undefined;
    const kommet = !visesKort || (lag !== undefined && kontekst !== undefined);
    kort.drawMangler(kortmangelFor(side.tekster, { fejlet: lager.lagFejlet(side.view.niveau), kommet }));
    if (lag !== undefined && kontekst !== undefined)
      kort.draw({
        lag,
        kontekst,
        scene: side.scene,
        tekster: side.tekster,
        fokus: fokusFor(katalog, lag, side.view),
        vaerditegn: side.vaerditegn,
        iBevaegelse: afspiller.spiller(),
      });
    sig(side.saetning.saetning, afspiller.spiller());
    if (!afspiller.spiller()) adresse.synk(viewToQuery(tilpasset.view));
    lager.hentBefolkning();
  };

  // At once, so that two keys within one frame are two steps from where the first one led.
  store.subscribe(tegn);
  planlaeg();
  if (harArbejder()) kopi();
};
