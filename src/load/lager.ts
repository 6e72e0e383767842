/** What has been loaded so far: tables, outlines and words, each asked for once, each able to fail alone. */
import { Filfejl, type Fund } from "../domain/fund";
import type { Byomraadeform, Kontekstform, Kortlag, Rodeform } from "../domain/geometri";
import type { Katalog } from "../domain/katalog";
import type { Kortniveau } from "../domain/niveau";
import type { Projektbank } from "../domain/projektbank";
import type { Sprog } from "../domain/sprog";
import { harTekster, hentTekster } from "../domain/sprogvalg";
import type { Tekster } from "../domain/tekster/da";
import { BEFOLKNINGSADRESSE, KONTEKSTADRESSE, LAGADRESSER, TABELADRESSER } from "./adresser";
import { createEngang, type Engang } from "./engang";
import { hentTekst } from "./hent";
import { hentKontekst, hentKortlag } from "./hentGeometri";
import { hentKatalog } from "./hentKatalog";
import { addFund, addMaalinger, FILER } from "./katalog";

/** A fault in the words of the page that tells it. */
export type Fejlord = (tekster: Tekster) => string;

export type Lager = {
  /** Undefined until the first tables are there. */
  readonly katalog: () => Katalog | undefined;
  /** Asks for the level's outlines; undefined until they are there. */
  readonly lag: (niveau: Kortniveau) => Kortlag | undefined;
  /** Undefined until it is there; empty when it did not come: the map stands without its surroundings. */
  readonly kontekst: () => readonly Kontekstform[] | undefined;
  /** Asks for the tables of projects; undefined while they are on their way. */
  readonly projektbank: Engang<Projektbank>;
  readonly projektfund: () => readonly Fund[];
  readonly roder: Engang<readonly Rodeform[]>;
  readonly byomraader: Engang<readonly Byomraadeform[]>;
  /** Asks for the language's words. Where they did not come the page speaks Danish, and the fault is said. */
  readonly sprog: (sprog: Sprog) => "her" | "paa-vej" | "kom-ikke";
  readonly lagFejlet: (niveau: Kortniveau) => boolean;
  /** Sentences about outlines, words and files that did not come; one may come twice. */
  readonly fejl: () => readonly Fejlord[];
  /** Something else did not come, in a sentence. */
  readonly meld: (saetning: string) => void;
  /** The population table, 16.740 rows: asked for after the first drawing of any view, and before it by one that cannot be drawn without. */
  readonly hentBefolkning: () => void;
  readonly harBefolkning: () => boolean;
};

/** `aendret` is called whenever something more can be drawn. */
export const createLager = (aendret: () => void): Lager => {
  let katalog: Katalog | undefined;
  let kontekst: readonly Kontekstform[] | undefined;
  let kontekstBedtOm = false;
  let befolkning: "ikke-bedt" | "henter" | "faerdig" = "ikke-bedt";
  const lagene = new Map<Kortniveau, Kortlag | undefined>();
  const fejlede = new Set<Kortniveau>();
  const fejl: Fejlord[] = [];
  let bankfund: readonly Fund[] = [];
  const bedteSprog = new Set<Sprog>();
  const fejledeSprog = new Set<Sprog>();

  const sig = (ord: Fejlord): void => {
    fejl.push(ord);
    aendret();
  };
  const noter = (grund: unknown): void => {
    const saetning = grund instanceof Error ? grund.message : String(grund);
    sig((tekster) => (grund instanceof Filfejl ? tekster.fund({ fil: grund.fil, linje: 0, dansk: saetning }) : saetning));
  };
  const foerste = hentKatalog(TABELADRESSER).then((hentet) => {
    katalog = hentet;
    aendret();
  });

  const hentBefolkning = async (): Promise<void> => {
    if (befolkning !== "ikke-bedt") return;
    befolkning = "henter";
    const hentet = await hentTekst(BEFOLKNINGSADRESSE, FILER.befolkning);
    await foerste;
    if (katalog === undefined) return;
    katalog = hentet.kind === "tekst" ? addMaalinger(katalog, hentet.tekst, FILER.befolkning) : addFund(katalog, [hentet.fund]);
    befolkning = "faerdig";
    aendret();
  };

  const bank = createEngang(
    async () => {
      const af = await foerste.then(() => katalog);
      if (af === undefined) throw new Error("no catalogue");
      const hentet = await (await import("./hentProjektbank")).hentProjektbank(af);
      bankfund = hentet.fund;
      return hentet;
    },
    { kom: aendret, fejlede: () => sig(({ projekterKomIkke }) => projekterKomIkke) },
  );
  const roder = createEngang(async () => (await import("./planlag")).hentRoder(), { kom: aendret, fejlede: noter });
  const byomraader = createEngang(async () => (await import("./planlag")).hentByomraader(), { kom: aendret, fejlede: noter });

  const hentLag = async (niveau: Kortniveau): Promise<void> => {
    lagene.set(niveau, undefined);
    lagene.set(niveau, await hentKortlag(niveau, LAGADRESSER[niveau]));
    aendret();
  };

  return {
    katalog: () => katalog,
    lag: (niveau) => {
      if (!lagene.has(niveau))
        hentLag(niveau).catch((grund: unknown) => {
          fejlede.add(niveau);
          noter(grund);
        });
      return lagene.get(niveau);
    },
    kontekst: () => {
      if (!kontekstBedtOm) {
        kontekstBedtOm = true;
        hentKontekst(KONTEKSTADRESSE).then(
          (hentet) => {
            kontekst = hentet;
            aendret();
          },
          (grund: unknown) => {
            kontekst = [];
            noter(grund);
          },
        );
      }
      return kontekst;
    },
    // Projects name areas: the catalogue comes first.
    projektbank: () => (katalog === undefined ? undefined : bank()),
    roder,
    byomraader,
    projektfund: () => bankfund,
    sprog: (sprog) => {
      if (harTekster(sprog)) return "her";
      if (!bedteSprog.has(sprog)) {
        bedteSprog.add(sprog);
        hentTekster(sprog).then(aendret, () => {
          fejledeSprog.add(sprog);
          // The browser's own words name an address that a reader can do nothing with.
          sig(() => "De engelske tekster kunne ikke hentes, så siden står på dansk. Genindlæs for at prøve igen.");
        });
      }
      return fejledeSprog.has(sprog) ? "kom-ikke" : "paa-vej";
    },
    lagFejlet: (niveau) => fejlede.has(niveau),
    fejl: () => fejl,
    meld: (saetning) => sig(() => saetning),
    hentBefolkning: () => void hentBefolkning(),
    harBefolkning: () => befolkning === "faerdig",
  };
};
