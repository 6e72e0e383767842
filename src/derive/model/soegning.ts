/** Type-ahead over areas and indicators, forgiving of how Danish letters are typed. */
import type { Katalog } from "../../domain/katalog";
import { isKortniveau } from "../../domain/niveau";
import type { OmraadeId } from "../../domain/omraade";
import { profilsti, stiPaa } from "../../domain/slug";
import { teksterFor } from "../../domain/sprogvalg";
import { type View, withIndikator, withNiveau, withOmraade } from "../../state/view";
import { lokaliseret } from "../overblik";

export type Forslag =
  | { readonly kind: "omraade"; readonly id: OmraadeId; readonly navn: string; readonly slags: string }
  /** The area's own page, below the root. */
  | { readonly kind: "profil"; readonly sti: string; readonly navn: string; readonly slags: string }
  | { readonly kind: "indikator"; readonly id: string; readonly navn: string; readonly slags: string };

const FLEST_FORSLAG = 8;
const OMTALE = /\b(?:lokaludvalg|bydel|kvarter|profil)\w*/gi;
/** The rank of a match with the start of the whole name. */
const NAVNETS_BEGYNDELSE = 1;

/** Both ways of writing without Danish keys: "noerrebro" and "norrebro". */
const foldet = (tekst: string): readonly [string, string] => {
  const lille = tekst.toLowerCase().normalize("NFC");
  const uden = (par: Readonly<Record<string, string>>) =>
    lille
      .replace(/[æøå]/g, (tegn) => par[tegn] ?? tegn)
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return [uden({ æ: "ae", ø: "oe", å: "aa" }), uden({ æ: "a", ø: "o", å: "a" })];
};

/** 0 whole name · 1 start of the name · 2 start of a word · 3 inside; undefined: no match. */
const rang = (navn: string, soegt: readonly [string, string]): number | undefined => {
  const bedste = foldet(navn).flatMap((form, i) => {
    const tekst = soegt[i] ?? "";
    if (form === tekst) return [0];
    if (form.startsWith(tekst)) return [1];
    if (form.includes(` ${tekst}`)) return [2];
    return form.includes(tekst) ? [3] : [];
  });
  return bedste.length === 0 ? undefined : Math.min(...bedste);
};

/** At most eight, best first; none for an empty text. Equal matches: greater areas, then the catalogue's own order. */
export const findForslag = (katalog: Katalog, view: View, tekst: string): readonly Forslag[] => {
  const fundne = forslagPaa(katalog, view, tekst);
  // "Christianshavns Lokaludvalg", "kgs. Enghave": what people call a place beside its name.
  return fundne.length > 0
    ? fundne
    : forslagPaa(
        katalog,
        view,
        tekst
          .replace(OMTALE, " ")
          .replace(/\bkgs\b\.?/i, "kongens")
          .replace(/s\s*$/i, ""),
      );
};

const forslagPaa = (katalog: Katalog, view: View, tekst: string): readonly Forslag[] => {
  const soegt = foldet(tekst);
  if (soegt[0] === "") return [];
  const tekster = teksterFor(view);
  const omraader = katalog.omraader.flatMap((omraade): { forslag: Forslag; rang: number | undefined }[] => {
    const { id, navn, niveau } = omraade;
    const sti = profilsti(omraade);
    const paaKortet = { forslag: { kind: "omraade" as const, id, navn, slags: tekster.niveauNavn[niveau] }, rang: rang(navn, soegt) };
    if (sti === undefined) return [paaKortet];
    // The city's page is known by its own name.
    const [sidenavn, slags] = niveau === "by" ? [tekster.profil.by, navn] : [navn, tekster.profil[niveau]];
    const plads = rang(sidenavn, soegt);
    // Only for who writes the name from its beginning: the list is short.
    if (plads === undefined || plads > NAVNETS_BEGYNDELSE) return [paaKortet];
    return [paaKortet, { forslag: { kind: "profil", sti: stiPaa(sti, view.sprog), navn: sidenavn, slags }, rang: plads }];
  });
  const indikatorer = katalog.indikatorer.map((raa): { forslag: Forslag; rang: number | undefined } => {
    const indikator = lokaliseret(katalog, raa, view.sprog);
    const rangene = [indikator.kortNavn, indikator.navn].flatMap((navn) => rang(navn, soegt) ?? []);
    return {
      forslag: { kind: "indikator", id: indikator.id, navn: indikator.navn, slags: tekster.indsatsomraade[indikator.indsatsomraade] },
      rang: rangene.length === 0 ? undefined : Math.min(...rangene),
    };
  });
  return [...omraader, ...indikatorer]
    .flatMap(({ forslag, rang: plads }) => (plads === undefined ? [] : [{ forslag, plads }]))
    .sort((a, b) => a.plads - b.plads)
    .slice(0, FLEST_FORSLAG)
    .map(({ forslag }) => forslag);
};

/** Choosing an area shows it on its own level, alone; choosing an indicator keeps the areas. */
export const forslagToView = (view: View, forslag: Forslag): View => {
  // A page of its own is no view: the reader leaves this one as it is.
  if (forslag.kind === "profil") return view;
  if (forslag.kind === "indikator") return withIndikator(view, forslag.id);
  const niveau = forslag.id.split(":")[0] ?? "";
  const paaNiveau = isKortniveau(niveau) && niveau !== view.niveau ? withNiveau(view, niveau) : view;
  // Out of the bydel drilled into: the map has to show what was asked for.
  return withOmraade({ ...paaNiveau, inden: undefined, valgte: [] }, forslag.id);
};
