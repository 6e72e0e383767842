/** The tables that are fuzzed: small good ones, and the loader of each with what it gave. */
import type { Fund } from "../../../src/domain/fund";
import { INDIKATOR_KOLONNER, INDIKATOR_VALGFRI, parseIndikatorer } from "../../../src/load/indikatorer";
import { INDIKATORTEKST_KOLONNER, parseIndikatorTekster } from "../../../src/load/indikatorTekster";
import { buildKatalog } from "../../../src/load/katalog";
import { MAAL_KOLONNER, MAAL_VALGFRI, parseMaal } from "../../../src/load/maal";
import { MAALING_KOLONNER, MAALING_VALGFRI, parseMaalinger } from "../../../src/load/maalinger";
import {
  AKTOER_KOLONNER,
  BOLIGLISTE_KOLONNER,
  OEKONOMI_KOLONNER,
  PROJEKTTAL_KOLONNER,
  parseAktoerer,
  parseBoliglister,
  parseOekonomi,
  parseProjekttal,
} from "../../../src/load/oekonomi";
import { OMRAADE_KOLONNER, parseOmraader } from "../../../src/load/omraader";
import { PROJEKT_KOLONNER, parseProjekter } from "../../../src/load/projekter";
import { parseVurderinger, VURDERING_KOLONNER } from "../../../src/load/vurderinger";

/** `raekker`: what was read, each with its line where the loader keeps it. */
type Laest = { readonly raekker: readonly unknown[]; readonly fund: readonly Fund[] };
export type Csvfil = {
  readonly navn: string;
  readonly kolonner: readonly string[];
  readonly valgfri: readonly string[];
  /** Good rows, as text. */
  readonly gode: readonly [string, ...string[]];
  readonly laes: (tekst: string) => Laest;
};

const OMRAADER = "by;101;København;;;92,4278\nbydel;1;Indre By;1;;9,4328\nbydel;3;Nørrebro;3;;4,1\nkvarter;20101;Middelalderbyen;1;1;0,9\n";
const INDIKATORER = [
  "bef-antal;befolkning;Indbyggere;Indbyggere;Personer 1. januar;personer;0;neutral;Alle;KKBEF",
  "besk;beskaeftigelse;I beskæftigelse;Beskæftigelse;Andelen i arbejde;pct.;1;op;18–64-årige;Rapporten",
] as const;

const { indikatorById, omraadeById } = buildKatalog({
  omraader: `${OMRAADE_KOLONNER.join(";")}\n${OMRAADER}`,
  indikatorer: `${INDIKATOR_KOLONNER.join(";")}\n${INDIKATORER.join("\n")}\n`,
});
if (indikatorById.size !== 2 || omraadeById.size !== 4) throw new Error("expected two indicators and four areas that are known");

const FIL = "data/fuzz.csv";
const KENDTE = { indikatorById, omraadeById };
const rader = ({ rader: raekker, fund }: { readonly rader: readonly unknown[]; readonly fund: readonly Fund[] }): Laest => ({
  raekker,
  fund,
});

export const CSVFILER: readonly [Csvfil, ...Csvfil[]] = [
  {
    navn: "målinger",
    kolonner: MAALING_KOLONNER,
    valgfri: MAALING_VALGFRI,
    gode: [
      "besk;bydel;3;2009-02;59,5;;;;Statusrapport 2009, kap. 3;;ja",
      "bef-antal;by;101;1995;469863;;ja;En note;KKBEF;;",
      'besk;bydel;1;2009;;ikke-koblet;;"Et ""citat""; og\nto linjer";Statusrapport 2009;;',
      "besk;kvarter;20101;2010-12;−2,8;;;;Rapporten;;nej",
    ],
    laes: (tekst) => {
      const { maalinger, fund } = parseMaalinger(tekst, { fil: FIL, ...KENDTE });
      return { raekker: maalinger, fund };
    },
  },
  {
    navn: "områder",
    kolonner: OMRAADE_KOLONNER,
    valgfri: [],
    gode: ["by;101;København;;;92,4278", "bydel;3;Nørrebro;3;;4,1", "kvarter;20101;Middelalderbyen;1;1;0,9", "boligomraade;4;Gården;1;;"],
    laes: (tekst) => {
      const { omraader, fund } = parseOmraader(tekst, FIL);
      return { raekker: omraader, fund };
    },
  },
  {
    navn: "indikatorer",
    kolonner: INDIKATOR_KOLONNER,
    valgfri: INDIKATOR_VALGFRI,
    gode: [`${INDIKATORER[0]};`, `${INDIKATORER[1]};ja`],
    laes: (tekst) => {
      const { indikatorer, fund } = parseIndikatorer(tekst, FIL);
      return { raekker: indikatorer, fund };
    },
  },
  {
    navn: "mål",
    kolonner: MAAL_KOLONNER,
    valgfri: MAAL_VALGFRI,
    gode: ["besk;by;101;2010-12;64,8;Op med 10;Kap. 3;Up by 10", "besk;bydel;3;2010;;Skal stige;Kap. 3;"],
    laes: (tekst) => {
      const { maal, fund } = parseMaal(tekst, { fil: FIL, ...KENDTE });
      return { raekker: maal, fund };
    },
  },
  {
    navn: "vurderinger",
    kolonner: VURDERING_KOLONNER,
    valgfri: [],
    gode: ["beskaeftigelse;Det bliver svært.;It will be hard.;Kap. 3", "uddannelse;Det går.;It goes.;Kap. 2"],
    laes: (tekst) => {
      const { vurderinger, fund } = parseVurderinger(tekst, FIL);
      return { raekker: vurderinger, fund };
    },
  },
  {
    navn: "engelske tekster",
    kolonner: INDIKATORTEKST_KOLONNER,
    valgfri: [],
    gode: ["bef-antal;Residents;Residents;People on 1 January;All", "besk;In work;Work;Share in work;Aged 18–64"],
    laes: (tekst) => {
      const { tekstById, fund } = parseIndikatorTekster(tekst, { fil: FIL, indikatorById });
      return { raekker: [...tekstById.values()], fund };
    },
  },
  {
    navn: "projekter",
    kolonner: PROJEKT_KOLONNER,
    valgfri: [],
    gode: [
      "bydelsmoedre;Bydelsmødre;projekt;tryghed,kultur-og-fritid;medborgerskab;;kvinder;i-gang;2008;2010-06;1366500;;BIU 23. april 2009;;bydel:3,kvarter:20101;Nørrebro;Mødre hjælper mødre.;Statusrapport 2009, kap. 6;",
      "aftale-2009;Aftalen;indsats;beskaeftigelse;job;Udvalget;ledige;i-gang;2009;;;;;;punkt:12.5542/55.6993/100;;Aftale mod ledighed.;Statusrapport 2009, kap. 3;En note",
    ],
    laes: (tekst) => {
      const { projekter, fund } = parseProjekter(tekst, { fil: FIL, omraadeById });
      return { raekker: projekter, fund };
    },
  },
  {
    navn: "økonomi",
    kolonner: OEKONOMI_KOLONNER,
    valgfri: [],
    gode: ["tabel1-antal;uddannelse;2008;11;antal;Statusrapport 2009, kap. 9;", "tabel2;i-alt;2008-2009;41316931;kr.;Kap. 9;Afrundet"],
    laes: (tekst) => rader(parseOekonomi(tekst, FIL)),
  },
  {
    navn: "projektstatus",
    kolonner: PROJEKTTAL_KOLONNER,
    valgfri: [],
    gode: ["bydelsmoedre;2009-K3;familier;120;150;", "bydelsmoedre;2009-K4;familier;140,5;;En note"],
    laes: (tekst) => rader(parseProjekttal(tekst, FIL, new Set(["bydelsmoedre"]))),
  },
  {
    navn: "aktører",
    kolonner: AKTOER_KOLONNER,
    valgfri: [],
    gode: ["politiet;Københavns Politi;stat;by:101;Statusrapport 2009, kap. 3", "klub;Klubben;forening;;Kap. 6"],
    laes: (tekst) => rader(parseAktoerer(tekst, FIL)),
  },
  {
    navn: "boliglister",
    kolonner: BOLIGLISTE_KOLONNER,
    valgfri: [],
    gode: ["Mjølnerparken;1;2006;ja;Statusrapport 2009, bilag 1", "Tingbjerg;;2009;nej;Bilag 1"],
    laes: (tekst) => rader(parseBoliglister(tekst, FIL)),
  },
];
