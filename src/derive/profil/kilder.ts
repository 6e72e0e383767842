/** Where the page's figures come from, and of which dates they are. */
import { serieFor } from "../../domain/katalog";
import { BY } from "../../domain/omraade";
import { formatTid } from "../tal/dato";
import { type Profilgrundlag, profiltekster } from "./grundlag";
import { befolkningsindikatorer } from "./noegletal";
import type { Rapporttal } from "./rapporttal";

export type Kilderad = {
  readonly id: "befolkning" | "rapport" | "projekter" | "kort" | "fravaer";
  readonly hvad: string;
  /** The sources in their own words, which are Danish; "" where the page's own words say it. */
  readonly kilde: string;
  readonly tekst: string;
};

/** One source may say all that another does, and more: then it stands alone. */
const udenGentagelser = (kilder: readonly string[]): readonly string[] => {
  const alle = [...new Set(kilder)];
  const kerne = (kilde: string): string => kilde.replace(/, CC BY[^,]*$/, "");
  return alle.filter((kilde) => !alle.some((anden) => anden !== kilde && anden.startsWith(kerne(kilde))));
};

/** "Statusrapport 2009, kap. 11, teksten om …; figuren om …": what they begin with in common is said once. */
const samlet = (kilder: readonly string[]): string => {
  const led = kilder.map((kilde) => kilde.split(", "));
  const [foerste = []] = led;
  const faelles = foerste.findIndex((ord, i) => led.some((andet) => andet[i] !== ord));
  return led.map((ord, i) => (i === 0 || faelles < 0 ? ord : ord.slice(faelles)).join(", ")).join("; ");
};

export const kilderFor = (grundlag: Profilgrundlag, rapporttal: readonly Rapporttal[]): readonly Kilderad[] => {
  const { katalog, sprog } = grundlag;
  const ord = profiltekster(sprog);
  const indikatorer = befolkningsindikatorer(grundlag);
  const serie = serieFor(katalog, indikatorer[0]?.id ?? "", BY);
  const [foerst, sidst] = [serie[0]?.tid, serie.at(-1)?.tid];
  const afsnit = [...new Set(rapporttal.map(({ kilde }) => kilde))];
  return [
    {
      id: "befolkning",
      hvad: ord.kildeBefolkning,
      kilde: udenGentagelser(indikatorer.map(({ kilde }) => kilde)).join(". "),
      tekst:
        foerst === undefined || sidst === undefined ? "" : ord.pr1januar({ fra: formatTid(foerst, sprog), til: formatTid(sidst, sprog) }),
    },
    { id: "rapport", hvad: ord.kildeRapport, kilde: samlet(afsnit), tekst: afsnit.length === 0 ? ord.rapporten : "" },
    { id: "projekter", hvad: ord.kildeProjekter, kilde: "", tekst: ord.projektkilde },
    { id: "kort", hvad: ord.kildeKort, kilde: "", tekst: ord.kortkilde },
    { id: "fravaer", hvad: ord.fravaerOverskrift, kilde: "", tekst: ord.fravaerForklaring },
  ];
};
