/** On which figures the areas differ most and least, told first and without a judgement. */
import { erHerkomst } from "../../domain/herkomst";
import type { Katalog } from "../../domain/katalog";
import type { Omraade } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { navneFor, opremsning, sammenligntekster } from "./ord";
import type { Raekke, Raekkegruppe } from "./raekker";
import { spredningPaa } from "./spredning";

type Afstand = { readonly raekke: Raekke; readonly afstand: number };

/** Largest first: from the highest to the lowest value, over the spread among the areas of the first area's level. Only figures that all the areas have, of one date. */
export const afstandeI = (katalog: Katalog, grupper: readonly Raekkegruppe[], omraader: readonly Omraade[]): readonly Afstand[] => {
  const niveau = omraader[0]?.niveau ?? "bydel";
  return grupper
    .flatMap(({ raekker }) => raekker)
    .flatMap((raekke): readonly Afstand[] => {
      const maalinger = raekke.celler.flatMap(({ maaling }) => maaling ?? []);
      const ensTid = new Set(maalinger.map(({ tid }) => tid)).size === 1;
      const spredning = spredningPaa(katalog, raekke.indikator.id, niveau) ?? spredningPaa(katalog, raekke.indikator.id, "bydel");
      if (maalinger.length < omraader.length || !ensTid || spredning === undefined) return [];
      const tal = maalinger.map(({ vaerdi }) => vaerdi);
      const afstand = spredning.mellem(Math.max(...tal), Math.min(...tal));
      return afstand === undefined ? [] : [{ raekke, afstand }];
    })
    .sort((a, b) => b.afstand - a.afstand);
};

/** Heads tell how borders are drawn, and origin is never what is told first: both are in the table like everything else. */
const kanNaevnesFoerst = ({ raekke: { indikator } }: Afstand): boolean => indikator.enhed !== "personer" && !erHerkomst(indikator.id);

/** Two areas with their figures; of more, the outermost two. */
const talFor = ({ celler }: Raekke, navne: readonly string[], sprog: Sprog): string => {
  const med = celler.map(({ tekst, maaling }, i) => ({ tekst: `${navne[i] ?? ""} ${tekst}`, vaerdi: maaling?.vaerdi ?? 0 }));
  const efter = [...med].sort((a, b) => b.vaerdi - a.vaerdi);
  return med.length === 2
    ? opremsning(
        med.map(({ tekst }) => tekst),
        sprog,
      )
    : sammenligntekster(sprog).yderst({ hoejest: efter[0]?.tekst ?? "", lavest: efter.at(-1)?.tekst ?? "" });
};

/** Says so where no figure is shared. */
export const mestForskelSaetning = (
  katalog: Katalog,
  grupper: readonly Raekkegruppe[],
  m: { readonly omraader: readonly Omraade[]; readonly sprog: Sprog },
): string => {
  const ord = sammenligntekster(m.sprog);
  const afstande = afstandeI(katalog, grupper, m.omraader).filter(kanNaevnesFoerst);
  const navne = navneFor(m.omraader, m.sprog);
  const fortael = ({ raekke }: Afstand) => ({
    navn: raekke.indikator.kortNavn,
    tal: talFor(raekke, navne, m.sprog),
    tid: raekke.celler[0]?.tid ?? "",
  });
  const [foerste] = afstande;
  const sidste = afstande.at(-1);
  if (foerste === undefined || sidste === undefined) return ord.ingenFaelles;
  if (foerste.afstand === 0) return ord.ensPaaAlt;
  return foerste === sidste
    ? ord.enesteForskel(fortael(foerste))
    : `${ord.stoerstForskel(fortael(foerste))} ${ord.mindstForskel(fortael(sidste))}`;
};
