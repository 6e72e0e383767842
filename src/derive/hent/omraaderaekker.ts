/** What the view shows of each area, for files that programs read: ids, numbers as they are held, and why there is none. */
import type { Omraade } from "../../domain/omraade";
import { BY } from "../../domain/omraade";
import type { View } from "../../state/view";
import { kortfarveFor } from "../../state/view";
import { klasseFor } from "../klasser/graenser";
import type { Overblik } from "../overblik";
import { type Afledt, erRelativ, type Mangelgrund } from "../tal/afledt";
import { forskelEnhed } from "../tal/format";
import { afrundet } from "../tal/vis";

export type Omraaderaekke = {
  readonly omraade: Omraade;
  readonly vaerdi: number | undefined;
  readonly fravaer: Mangelgrund | undefined;
  /** Place of the value's class, 0 lowest, and its colour on the map. */
  readonly klasse: { readonly nr: number; readonly farve: string } | undefined;
  readonly brud: boolean;
  readonly note: string;
  readonly kilde: string;
};

/** The unit's stable name, in Danish as in the tables: "pct.", "procentpoint"; "lys" counts 1 progress, 0 standstill, −1 setback. */
export const enhedskode = ({ indikator, view }: Overblik): string => {
  switch (kortfarveFor(view)) {
    case "vaerdi":
      return indikator.enhed;
    case "udvikling":
      return erRelativ(indikator) ? "pct." : forskelEnhed(indikator);
    case "maal":
      return forskelEnhed(indikator);
    case "lys":
      return "lys";
  }
};

/** "maal" or "lys" where the numbers are not values or the change that `fra` tells of. */
export const visesSom = ({ farve }: View): "maal" | "lys" | undefined => (farve === "vaerdi" ? undefined : farve);

const raekke = (overblik: Overblik, omraade: Omraade, afledt: Afledt | undefined): Omraaderaekke => {
  const { deling } = overblik;
  const vaerdi = afledt?.kind === "vaerdi" ? afledt.vaerdi : undefined;
  const nr = vaerdi === undefined ? 0 : klasseFor(deling.graenser, afrundet(overblik, vaerdi));
  return {
    omraade,
    vaerdi,
    fravaer: afledt?.kind === "vaerdi" ? undefined : (afledt?.grund ?? "ikke-maalt"),
    // The city has no place on the map, and so no class.
    klasse: vaerdi === undefined || omraade.id === BY ? undefined : { nr, farve: deling.farver[nr] ?? "" },
    brud: afledt?.maaling?.brud ?? false,
    note: afledt?.maaling?.note ?? "",
    kilde: afledt?.maaling?.kilde ?? "",
  };
};

/** The shown areas in the catalogue's order; dimmed ones too: they are on the map. */
export const lavOmraaderaekker = (overblik: Overblik): readonly Omraaderaekke[] =>
  overblik.omraader.map((omraade) => raekke(overblik, omraade, overblik.afledtById.get(omraade.id)));

/** The whole city, where the indicator has figures for it. */
export const lavByraekke = (overblik: Overblik): Omraaderaekke | undefined => {
  const by = overblik.katalog.omraadeById.get(BY);
  return by === undefined || overblik.by === undefined ? undefined : raekke(overblik, by, overblik.by);
};
