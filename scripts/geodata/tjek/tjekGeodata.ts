/** All checks of a finished set of files. Takes what was written, what it came from, and the data that must fit it. */
import type { Raalag } from "../raa/raalag";
import type { KendtAfvigelse } from "./kendteAfvigelser";
import { parseSamling, type Samling } from "./parseSamling";
import { sammenlignBydelslag } from "./sammenlignBydelslag";
import { tjekBoern, tjekForenkling, tjekPubliceret } from "./tjekArealer";
import { tjekForm } from "./tjekForm";
import { tjekKoder } from "./tjekKoder";
import { tjekHuller, tjekNet } from "./tjekNet";
import type { Tjekpunkt } from "./tjekpunkt";
import { tjekVaegt } from "./tjekVaegt";

type Tjekgrundlag = {
  readonly raa: Raalag;
  readonly kendte: readonly KendtAfvigelse[];
  /** Tables of figures: path → text. */
  readonly tabeller: ReadonlyMap<string, string>;
};

/** What simplification may cost, as a fraction of an area: a rode may be as small as a housing block, the others may not. */
const FORENKLING = 0.005;
const FORENKLING_RODE = 0.02;

/** @param filer path → text, as derived. @returns every measurement; the run fails when one of them has faults. */
export const tjekGeodata = (filer: ReadonlyMap<string, string>, { raa, kendte, tabeller }: Tjekgrundlag): readonly Tjekpunkt[] => {
  const read = (fil: string): Samling => parseSamling(fil, filer.get(fil) ?? "");
  const [by, bydele, lokaludvalg] = [read("geodata/by.geojson"), read("geodata/bydele.geojson"), read("geodata/lokaludvalg.geojson")];
  const [kvarterer, roder] = [read("geodata/kvarterer.geojson"), read("geodata/roder.geojson")];
  const andre = ["geodata/kontekst.geojson", "geodata/udsatte-byomraader-2011.geojson", "geodata/boligomraader.geojson"].map(read);
  const [bykode] = by.features.map(({ id }) => id);
  const niveauer = [
    { samling: bydele, niveau: "bydel", kode: (rode: Raalag["roder"][number]) => rode.bydel },
    { samling: lokaludvalg, niveau: "lokaludvalg", kode: (rode: Raalag["roder"][number]) => rode.lokaludvalg },
    { samling: kvarterer, niveau: "kvarter", kode: (rode: Raalag["roder"][number]) => rode.kvarter },
  ];
  return [
    ...[by, bydele, lokaludvalg, kvarterer, roder, ...andre].map(tjekForm),
    ...[bydele, lokaludvalg, kvarterer, roder].map((samling) => tjekNet(samling, by)),
    tjekHuller(by, 1),
    ...niveauer.map((niveau) => tjekPubliceret(niveau, raa.roder, kendte)),
    ...niveauer.map((niveau) => tjekForenkling(niveau, raa.roder, FORENKLING)),
    tjekForenkling({ samling: roder, niveau: "rode", kode: (rode) => rode.kode }, raa.roder, FORENKLING_RODE),
    tjekBoern(by, bydele, () => bykode),
    tjekBoern(bydele, lokaludvalg, ({ egenskaber }) => egenskaber.bydel),
    tjekBoern(lokaludvalg, kvarterer, ({ egenskaber }) => egenskaber.lokaludvalg),
    tjekBoern(kvarterer, roder, ({ egenskaber }) => egenskaber.kvarter),
    tjekKoder(tabeller, new Map([["by", by], ...niveauer.map(({ niveau, samling }) => [niveau, samling] as const)])),
    ...[...filer].map(([fil, tekst]) => tjekVaegt(fil, tekst)),
    ...sammenlignBydelslag(bydele, raa.bydele),
  ];
};
