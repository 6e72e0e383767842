/** What a profile is made of, and whose figures count for its area. */
import type { Kortlag } from "../../domain/geometri";
import { type Katalog, omraaderPaa } from "../../domain/katalog";
import type { Maaling } from "../../domain/maaling";
import type { Kortniveau } from "../../domain/niveau";
import { type Omraade, type OmraadeId, toOmraadeId } from "../../domain/omraade";
import type { Projektbank } from "../../domain/projektbank";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { type Profiltekster, profilDa } from "../../domain/tekster/profil/da";
import { profilEn } from "../../domain/tekster/profil/en";
import { erHeleBydelen } from "../sammenlign/serier";

export type Profilgrundlag = {
  readonly katalog: Katalog;
  readonly bank: Projektbank;
  readonly lag: Readonly<Record<Kortniveau, Kortlag>>;
  readonly sprog: Sprog;
};

export const profiltekster = (sprog: Sprog): Profiltekster => (sprog === "en" ? profilEn : profilDa);

/** A figure or the word for its absence; `note` is the data's own Danish remark, "" where there is none. */
export type Celle = { readonly tekst: string; readonly mangler: boolean; readonly note: string };
export const intet = (tekst: string): Celle => ({ tekst, mangler: true, note: "" });
/** Why there is no figure, with the data's own remark. */
export const fravaerAf = (maaling: Maaling | undefined, sprog: Sprog): Celle => ({
  ...intet(teksterFor({ sprog }).fravaer[maaling?.kind === "mangel" ? maaling.fravaer : "ikke-maalt"]),
  note: maaling?.note ?? "",
});
export const fundet = (tekst: string, note = ""): Celle => ({ tekst, mangler: false, note });

/** The bydel whose figures are told for the area, and whether it is the very same area. Undefined for the city and a kvarter. */
export const bydelFor = (katalog: Katalog, omraade: Omraade): { readonly bydel: Omraade; readonly erSamme: boolean } | undefined => {
  if (omraade.niveau === "bydel") return { bydel: omraade, erSamme: true };
  if (omraade.niveau !== "lokaludvalg" || omraade.bydel === undefined) return undefined;
  const bydel = katalog.omraadeById.get(toOmraadeId("bydel", omraade.bydel));
  if (bydel === undefined) return undefined;
  return { bydel, erSamme: erHeleBydelen(katalog, omraade) };
};

export const kvarterernI = (katalog: Katalog, omraade: Omraade): readonly Omraade[] =>
  omraaderPaa(katalog, "kvarter").filter((kvarter) =>
    omraade.niveau === "lokaludvalg" ? kvarter.lokaludvalg === omraade.kode : kvarter.bydel === omraade.kode,
  );

/** The areas that have a page, in the order of the catalogue; the city's report is apart. */
export const profilomraader = (katalog: Katalog): readonly Omraade[] => [
  ...omraaderPaa(katalog, "bydel"),
  ...omraaderPaa(katalog, "lokaludvalg"),
];

export const navnFor = (katalog: Katalog, id: OmraadeId): string => katalog.omraadeById.get(id)?.navn ?? id;
