/** One area as a reader writes it, in any usual spelling, found among those that have a page; a wrong one is told the near ones. */
import type { Niveau } from "../../src/domain/niveau";
import { BY, type Omraade, type OmraadeId } from "../../src/domain/omraade";
import { profilsti } from "../../src/domain/slug";
import { naermeste } from "./afstand";
import type { Profilniveau } from "./argumenter";

export type Omraadefund =
  /** `ogsaa` is the other area that is called the same. */
  { readonly kind: "fundet"; readonly omraade: Omraade; readonly ogsaa?: OmraadeId } | { readonly kind: "fejl"; readonly fejl: string };

const NIVEAUORD: ReadonlyMap<string, Niveau> = new Map([
  ["by", "by"],
  ["bydel", "bydel"],
  ["bydelen", "bydel"],
  ["lokaludvalg", "lokaludvalg"],
  ["lokaludvalget", "lokaludvalg"],
  ["kvarter", "kvarter"],
  ["boligomraade", "boligomraade"],
]);
const NIVEAUNAVN: Readonly<Record<Niveau, string>> = {
  by: "hele byen",
  bydel: "bydel",
  lokaludvalg: "lokaludvalg",
  kvarter: "kvarter",
  boligomraade: "boligområde",
};
/** What the city is also called. */
const BYNAVNE = ["københavns kommune", "kbh", "byen", "hele byen", "by", "statusrapport", "statusrapporten", "copenhagen"];
const FORKORTELSER: ReadonlyMap<string, string> = new Map([
  ["kgs", "kongens"],
  ["og", ""],
]);
const RAPPORTER = "rapporter laves for bydele, lokaludvalg og hele byen (by:101)";

/** As the messages name it: a lokaludvalg area and the city are told from the bydele. */
export const omraadenavn = ({ niveau, navn }: Pick<Omraade, "niveau" | "navn">): string =>
  niveau === "bydel" ? navn : `${navn} (${niveau === "by" ? "Statusrapport" : NIVEAUNAVN[niveau]})`;

const ordI = (tekst: string): readonly string[] =>
  tekst
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((ord) => FORKORTELSER.get(ord) ?? ord)
    .filter((ord) => ord !== "");

/** Without signs and spaces, the Danish letters spelled in both ways: "noerrebro" and "norrebro". */
const foldet = (tekst: string): readonly string[] =>
  [
    { æ: "ae", ø: "oe", å: "aa" },
    { æ: "a", ø: "o", å: "a" },
  ].map((bogstaver: Readonly<Record<string, string>>) =>
    ordI(tekst)
      .join("")
      .replace(/[æøå]/g, (tegn) => bogstaver[tegn] ?? tegn),
  );

const isNavn = (tekst: string, omraade: Omraade): boolean => {
  const soegt = foldet(tekst);
  const navne = omraade.id === BY ? [omraade.navn, ...BYNAVNE] : [omraade.navn];
  return navne.some((navn) => foldet(navn).some((form, maade) => form === soegt[maade]));
};

/** "lokaludvalg Bispebjerg" and "Bispebjerg Lokaludvalg" name a level, and so does "bydel:3". */
const skilNiveau = (tekst: string): { readonly niveau: Niveau | undefined; readonly rest: string } => {
  const dele = tekst.split(/[\s:]+/).filter((del) => del !== "");
  const [foerste = "", ...efter] = dele;
  const sidste = dele.at(-1) ?? "";
  const samlet = /^([a-zæøå]+)(\d+)$/i.exec(tekst);
  const niveauAf = (ord: string): Niveau | undefined => NIVEAUORD.get(foldet(ord)[0] ?? "");
  if (samlet?.[1] !== undefined && niveauAf(samlet[1]) !== undefined) return { niveau: niveauAf(samlet[1]), rest: samlet[2] ?? "" };
  if (dele.length > 1 && niveauAf(foerste) !== undefined) return { niveau: niveauAf(foerste), rest: efter.join(" ") };
  // Not "Indre By".
  if (dele.length > 1 && !["by", undefined].includes(niveauAf(sidste)))
    return { niveau: niveauAf(sidste), rest: dele.slice(0, -1).join(" ") };
  return { niveau: undefined, rest: tekst };
};

const fejl = (tekst: string): Omraadefund => ({ kind: "fejl", fejl: tekst });

const findKode = (tekst: string, kode: number, { niveau, omraader }: { niveau: Niveau; omraader: readonly Omraade[] }): Omraadefund => {
  const paaNiveau = omraader.filter((omraade) => omraade.niveau === niveau);
  const omraade = paaNiveau.find((kandidat) => kandidat.kode === kode);
  if (omraade !== undefined && profilsti(omraade) !== undefined) return { kind: "fundet", omraade };
  if (omraade !== undefined) return fejl(`«${tekst}» er ${NIVEAUNAVN[niveau]} ${omraade.navn}: ${RAPPORTER}`);
  const koder = paaNiveau.filter((kandidat) => profilsti(kandidat) !== undefined).map((kandidat) => kandidat.kode);
  return fejl(
    `«${tekst}» findes ikke: ${koder.length > 0 ? `${NIVEAUNAVN[niveau]} har numrene ${Math.min(...koder)}–${Math.max(...koder)}` : RAPPORTER}`,
  );
};

const foreslaa = (tekst: string, medSide: readonly Omraade[]): string => {
  // A lokaludvalg area of the same name as a bydel would only repeat it.
  const forskellige = medSide.filter(({ navn }, n) => medSide.findIndex((anden) => anden.navn === navn) === n);
  const kendte = forskellige.map((omraade) => ({
    emne: omraade,
    former: [foldet(omraade.navn)[0] ?? "", ...ordI(omraade.navn).flatMap((ord) => foldet(ord)[0] ?? [])],
  }));
  const naere = naermeste(foldet(tekst)[0] ?? "", kendte, 3).map(({ id, navn }) => `${navn} (${id})`);
  return `ukendt område «${tekst}». Nærmest er ${naere.join(", ")}`;
};

/** `niveau` is the level that a name or number without one is on. A name of both levels is the bydel's, which comes first. */
export const findOmraade = (
  tekst: string,
  { omraader, niveau: oensket }: { readonly omraader: readonly Omraade[]; readonly niveau: Profilniveau | undefined },
): Omraadefund => {
  const skilt = skilNiveau(tekst);
  const niveau = skilt.niveau ?? oensket;
  if (/^\d+$/.test(skilt.rest)) {
    if (niveau === undefined) return fejl(`«${tekst}»: skriv niveauet med, fx bydel:${skilt.rest} eller lokaludvalg:${skilt.rest}`);
    return findKode(tekst, Number(skilt.rest), { niveau, omraader });
  }
  const isPaaNiveau = (omraade: Omraade): boolean =>
    niveau === undefined || omraade.niveau === niveau || (skilt.niveau === undefined && omraade.id === BY);
  const medSide = omraader.filter((omraade) => profilsti(omraade) !== undefined && isPaaNiveau(omraade));
  const [omraade, anden] = medSide.filter((kandidat) => isNavn(skilt.rest, kandidat));
  if (omraade === undefined) {
    const uden = omraader.find((kandidat) => profilsti(kandidat) === undefined && isNavn(skilt.rest, kandidat));
    if (uden !== undefined) return fejl(`«${tekst}» er et ${NIVEAUNAVN[uden.niveau]}: ${RAPPORTER}`);
    return fejl(foreslaa(tekst, medSide));
  }
  return { kind: "fundet", omraade, ...(anden === undefined ? {} : { ogsaa: anden.id }) };
};
