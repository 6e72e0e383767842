/**
 * The smallest city that has everything: three unit-square bydele in a row, the middle one with two lokaludvalg areas, each of two kvarterer.
 *
 *   ┌──────┬──────┬──────┐
 *   │  1   │ 2│ 3 │  4   │   bydel 1 Vest, 2 Midt, 3 Øst
 *   │ Vest │ Midt │  Øst │   lokaludvalg 1 | 2, 3 | 4
 *   └──────┴──────┴──────┘   kvarterer 11 | 21, 22 and 31, 32 | 41
 */
import { type Fund, fundToTekst } from "../../src/domain/fund";
import { buildKatalog, type Tekster } from "../../src/load/katalog";

export const OMRAADER = `niveau;kode;navn;bydel;lokaludvalg;areal_km2
by;101;Byen;;;3
bydel;1;Vest;1;;1
bydel;2;Midt;2;;1
bydel;3;Øst;3;;1
lokaludvalg;1;Vest;1;1;1
lokaludvalg;2;Midtvest;2;2;0,5
lokaludvalg;3;Midtøst;2;3;0,5
lokaludvalg;4;Øst;3;4;1
kvarter;11;Vest;1;1;1
kvarter;21;Midt Nord;2;2;0,25
kvarter;22;Midt Syd;2;2;0,25
kvarter;31;Åen;2;3;0,25
kvarter;32;Æblehaven;2;3;0,25
kvarter;41;Øst;3;4;1
`;

export const INDIKATORHOVED = "id;indsatsomraade;navn;kort_navn;definition;enhed;decimaler;retning;population;kilde";
export const INDIKATORER = `${INDIKATORHOVED}
bef-antal;befolkning;Indbyggere;Indbyggere;Personer 1. januar;personer;0;neutral;Alle;KKBEF
besk;beskaeftigelse;I beskæftigelse;Beskæftigelse;Andelen i arbejde;pct.;1;op;18–64-årige;Rapporten
`;

export const MAALINGHOVED = "indikator;niveau;kode;tid;vaerdi;fravaer;brud;note;kilde";
export const MAALHOVED = "indikator;niveau;kode;tid;vaerdi;tekst;kilde";

/** A table of the header and the rows, each line ended. */
export const tabel = (hoved: string, ...raekker: readonly string[]): string => [hoved, ...raekker].map((linje) => `${linje}\n`).join("");

/** The Katalog of the three bydele with the given tables in place of the usual ones. */
export const byg = (tekster: Partial<Tekster> = {}) => buildKatalog({ omraader: OMRAADER, indikatorer: INDIKATORER, ...tekster });
export const bygMaalinger = (...raekker: readonly string[]) => byg({ maalinger: tabel(MAALINGHOVED, ...raekker) });

/** Findings as the one who keeps the data reads them. */
export const toTekster = (fund: readonly Fund[]): readonly string[] => fund.map(fundToTekst);
