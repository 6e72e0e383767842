/** What a profile is made of, and whose figures count for its area. */
import type { Kortlag } from "../../domain/geometri";
import type { Indikator } from "../../domain/indikator";
import { type Katalog, omraaderPaa } from "../../domain/katalog";
import type { Maaling } from "../../domain/maaling";
import type { Kortniveau } from "../../domain/niveau";
import { type Omraade, type OmraadeId, toOmraadeId } from "../../domain/omraade";
import type { Projektbank } from "../../domain/projektbank";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { type Profiltekster, profilDa } from "../../domain/tekster/profil/da";
import { profilEn } from "../../domain/tekster/profil/en";
import { lokaliseret } from "../overblik";
import { erHeleBydelen } from "../sammenlign/serier";
import { formatVaerdi } from "../tal/format";

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
export const fundet = (tekst: string, note = ""): Celle => ({ tekst, mangler: false, note });

/** A measurement with its unit, or why there is none, with the data's own remark. `ord`: whole words, or short ones for a narrow column. */
export const maalingscelle = (
  indikator: Indikator,
  maaling: Maaling | undefined,
  m: { readonly sprog: Sprog; readonly ord: "fravaer" | "fravaerKort" },
): Celle =>
  maaling?.kind === "vaerdi"
    ? fundet(formatVaerdi(maaling.vaerdi, indikator, m.sprog), maaling.note)
    : { ...intet(teksterFor(m)[m.ord][maaling?.fravaer ?? "ikke-maalt"]), note: maaling?.note ?? "" };

/** With its texts in the page's language. */
export const indikatorFor = ({ katalog, sprog }: Pick<Profilgrundlag, "katalog" | "sprog">, id: string): Indikator | undefined => {
  const raa = katalog.indikatorById.get(id);
  return raa === undefined ? undefined : lokaliseret(katalog, raa, sprog);
};

/** The bydel whose figures are told for the area, and whether it is the very same area. Undefined for the city and a kvarter. */
export const bydelFor = (katalog: Katalog, omraade: Omraade): { readonly bydel: Omraade; readonly erSamme: boolean } | undefined => {
  if (omraade.niveau === "bydel") return { bydel: omraade, erSamme: true };
  if (omraade.niveau !== "lokaludvalg" || omraade.bydel === undefined) return undefined;
  const bydel = katalog.omraadeById.get(toOmraadeId("bydel", omraade.bydel));
  if (bydel === undefined) return undefined;
  return { bydel, erSamme: erHeleBydelen(katalog, omraade) };
};

/** The areas that have a page, in the order of the catalogue; the city's report is apart. */
export const profilomraader = (katalog: Katalog): readonly Omraade[] => [
  ...omraaderPaa(katalog, "bydel"),
  ...omraaderPaa(katalog, "lokaludvalg"),
];

export const navnFor = (katalog: Katalog, id: OmraadeId): string => katalog.omraadeById.get(id)?.navn ?? id;
