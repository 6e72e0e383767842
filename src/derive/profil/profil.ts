/** One area's page as plain objects: what a lokaludvalg wants to know of its bydel, each figure with its date and whose it is. */
import type { Omraade } from "../../domain/omraade";
import { type Profilniveau, profilsti } from "../../domain/slug";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Profiltekster } from "../../domain/tekster/profil/da";
import { viewToQuery } from "../../state/url";
import { FORSIDE, type View } from "../../state/view";
import { lavSaetning } from "../model/saetning";
import { formatTal } from "../tal/format";
import { type Boligdel, boligerFor } from "./boliger";
import { bydelFor, type Profilgrundlag, profiltekster } from "./grundlag";
import { type Kilderad, kilderFor } from "./kilder";
import { type Kvarterdel, kvartererFor } from "./kvarterer";
import { type Lignerdel, lignerdelFor } from "./ligner";
import { type Noegletal, type nytFor as Nytdel, noegletalFor, nytFor, overblikFor } from "./noegletal";
import { type Oversigtskort, oversigtskortFor } from "./oversigtskort";
import { type Projektdel, projekterFor } from "./projekter";
import { type Barometerrad, barometerraderFor, type Rapporttal, rapporttalFor } from "./rapporttal";
import { type Sidegruppe, sidegrupper } from "./sidegrupper";
import { type Udvikling, udviklingFor } from "./udvikling";

export type Profil = {
  readonly ord: Profiltekster;
  readonly sprog: Sprog;
  readonly omraade: Omraade;
  readonly niveau: Profilniveau;
  readonly titel: string;
  readonly overlinje: string;
  /** Whose the figures are, where that has to be said; "" where they are all the area's own. */
  readonly hvisTal: string;
  /** The answer, in a few sentences. */
  readonly fund: readonly string[];
  readonly oversigtskort: Oversigtskort | undefined;
  readonly noegletal: readonly Noegletal[];
  readonly nyt: ReturnType<typeof Nytdel>;
  readonly udvikling: Udvikling;
  readonly kvarterer: Kvarterdel | undefined;
  readonly rapporttal: readonly Rapporttal[];
  readonly rapporttalHvis: string;
  /** Name of the bydel whose figures they are, where the area is only a part of it; else "". */
  readonly rapportbydel: string;
  readonly barometer: readonly Barometerrad[];
  readonly boliger: Boligdel;
  readonly projekter: Projektdel;
  readonly ligner: Lignerdel;
  readonly kilder: readonly Kilderad[];
  /** Addresses below the site's root. */
  readonly sti: string;
  readonly links: { readonly kort: string; readonly projekter: string; readonly barometer: string };
  readonly andreSider: readonly Sidegruppe[];
};

const saetningOm = (grundlag: Profilgrundlag, indikator: string, m: { niveau: Profilniveau; omraade: Omraade }): string => {
  const overblik = overblikFor(grundlag, indikator, { niveau: m.niveau, valgt: m.omraade.id });
  if (overblik?.afledtById.get(m.omraade.id)?.kind !== "vaerdi") return "";
  return lavSaetning(overblik, undefined).saetning;
};

const fundFor = (
  grundlag: Profilgrundlag,
  omraade: Omraade,
  m: { niveau: Profilniveau; projekter: Projektdel; rapporttal: readonly Rapporttal[] },
): readonly string[] => {
  const ord = profiltekster(grundlag.sprog);
  const arbejde = m.rapporttal.find(({ id }) => id === "bydel-beskaeftigelse");
  const plads = overblikFor(grundlag, "bef-indeks", { niveau: m.niveau })?.pladsById.get(omraade.id);
  const bydel = bydelFor(grundlag.katalog, omraade);
  const vaekst = saetningOm(grundlag, "bef-indeks", { niveau: m.niveau, omraade });
  return [
    vaekst === "" || plads === undefined
      ? vaekst
      : `${vaekst} ${ord.vaekstPlads({ nr: String(plads.nr), af: String(plads.af), niveau: teksterFor(grundlag).niveauFlertal[m.niveau] })}`,
    bydel === undefined || arbejde === undefined || arbejde.vaerdi.mangler
      ? ""
      : ord.beskaeftigelsesfund({ ...arbejde, navn: bydel.bydel.navn, vaerdi: arbejde.vaerdi.tekst, by: arbejde.by.tekst }),
    m.projekter.antal === 0 ? ord.ingenProjekter : ord.projektfund({ antal: m.projekter.antal, iGang: m.projekter.iGang }),
  ].filter((saetning) => saetning !== "");
};

/** `omraade` is a bydel or a lokaludvalg area. */
export const lavProfil = (grundlag: Profilgrundlag, omraade: Omraade): Profil => {
  const { katalog, sprog } = grundlag;
  const ord = profiltekster(sprog);
  const niveau: Profilniveau = omraade.niveau === "lokaludvalg" ? "lokaludvalg" : "bydel";
  const bydel = bydelFor(katalog, omraade);
  const [projekter, rapporttal] = [projekterFor(grundlag, omraade), rapporttalFor(grundlag, omraade)];
  const fremmed = bydel !== undefined && !bydel.erSamme ? bydel.bydel.navn : "";
  const view: View = { ...FORSIDE, niveau, valgte: [omraade.id], sprog };
  const link = (valg: Partial<View>): string => `?${viewToQuery({ ...view, ...valg })}`;
  return {
    ord,
    sprog,
    omraade,
    niveau,
    titel: omraade.navn,
    overlinje: [
      ord.overlinje[niveau],
      niveau === "lokaludvalg" && bydel !== undefined ? (bydel.erSamme ? ord.sammeSomBydel : ord.delAfBydel(bydel.bydel.navn)) : "",
      omraade.arealKm2 === undefined ? "" : teksterFor({ sprog }).arealKm2(formatTal(omraade.arealKm2, 1, sprog)),
    ]
      .filter((del) => del !== "")
      .join(" · "),
    hvisTal: fremmed === "" ? "" : ord.hvisTal({ omraade: omraade.navn, bydel: fremmed }),
    fund: fundFor(grundlag, omraade, { niveau, projekter, rapporttal }),
    oversigtskort: oversigtskortFor(grundlag, omraade.id, niveau),
    noegletal: noegletalFor(grundlag, omraade, niveau),
    nyt: nytFor(grundlag, omraade),
    udvikling: udviklingFor(grundlag, omraade),
    kvarterer: kvartererFor(grundlag, omraade),
    rapporttal,
    rapportbydel: fremmed,
    rapporttalHvis: fremmed === "" ? "" : ord.gaelderBydelen(fremmed),
    barometer: barometerraderFor(grundlag, rapporttal),
    boliger: boligerFor(grundlag, omraade),
    projekter,
    ligner: lignerdelFor(grundlag, omraade),
    kilder: kilderFor(grundlag, rapporttal),
    sti: profilsti(omraade) ?? "",
    links: {
      kort: link({}),
      projekter: link({ visning: "projekter" }),
      barometer: link({ visning: "barometer", valgte: [] }),
    },
    andreSider: sidegrupper(grundlag, omraade.id),
  };
};
