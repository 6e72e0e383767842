/** Which projects an own area holds, and which are named for an area that it cuts. */
import type { OmraadeId } from "../../domain/omraade";
import { projekttekster } from "../projekter/projektside";
import { tilstandVed } from "../projekter/tilstand";
import type { Egetfund, Egetside } from "./egetside";
import { kvartererI } from "./fordeling";
import { filtreredeProjekter, type Plangrundlag } from "./planprojekter";
import { plantekster } from "./plantekster";

export const egneProjekter = (grundlag: Plangrundlag, fund: Egetfund): Pick<Egetside, "inde" | "roert"> => {
  const { katalog, view, bank } = grundlag;
  const tilstande = projekttekster(view.sprog).tilstande;
  const [boliger, punktprojekter] = [new Set(fund.boliger), new Set(fund.punktprojekter)];
  const andelAf = (kvarter: OmraadeId): number => fund.kvarterandele.get(kvarter) ?? 0;
  const stilling = (sted: OmraadeId): "inde" | "roert" | "ude" => {
    if (boliger.has(sted)) return "inde";
    const kvarterer = kvartererI(sted, { katalog, kvarterById: bank.kvarterById });
    if (katalog.omraadeById.get(sted)?.niveau === "boligomraade" || kvarterer.every((id) => andelAf(id) === 0)) return "ude";
    return kvarterer.every((id) => andelAf(id) === 1) ? "inde" : "roert";
  };
  const fundet = filtreredeProjekter(grundlag).flatMap((projekt) => {
    const steder = projekt.steder.map((sted) => ({ sted, stilling: stilling(sted) }));
    const paaPunkt = punktprojekter.has(projekt.id);
    const bedst =
      paaPunkt || steder.some((en) => en.stilling === "inde") ? "inde" : steder.some((en) => en.stilling === "roert") ? "roert" : "ude";
    const hvor = [
      ...(paaPunkt ? [plantekster(view.sprog).paaPunkt] : []),
      ...steder.filter((en) => en.stilling === bedst).map(({ sted }) => katalog.omraadeById.get(sted)?.navn ?? sted),
    ];
    return bedst === "ude"
      ? []
      : [{ bedst, projekt, tilstand: tilstande[tilstandVed(projekt, Number(view.projekter.aar))], hvor: hvor.join(", ") }];
  });
  return { inde: fundet.filter(({ bedst }) => bedst === "inde"), roert: fundet.filter(({ bedst }) => bedst === "roert") };
};
