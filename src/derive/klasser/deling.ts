/** Which classes and colours a view has: over the whole series, so that a colour means the same on every date. */
import { type Katalog, omraaderPaa, serieFor, tiderFor } from "../../domain/katalog";
import { sammenlignTid, type Tid } from "../../domain/tid";
import { kortfarveFor, type View } from "../../state/view";
import { husk } from "../husk";
import { aendringMellem, afledtFor } from "../tal/afledt";
import { afrund } from "../tal/format";
import { decimalerFor, erForskel } from "../tal/vis";
import { findGraenser, findSpejlede } from "./graenser";
import { farverFor, farverForAendring, LYSFARVER } from "./palet";

/** `graenser` are the rising inner breaks, `farver` one per class, low to high; `yderst` the least and greatest value of the scale. */
export type Klassedeling = {
  readonly graenser: readonly number[];
  readonly farver: readonly string[];
  readonly yderst: readonly [number, number];
  readonly spejlet: boolean;
};

/** Every value that one scale has to hold: the shown date alone, or all dates. */
const vaerdierFor = (katalog: Katalog, view: View, tid: Tid | undefined): readonly number[] => {
  const indikator = katalog.indikatorById.get(view.indikator);
  if (indikator === undefined || tid === undefined) return [];
  const omraader = omraaderPaa(katalog, view.niveau);
  const { fra } = view;
  if (view.skala === "dato")
    return omraader.flatMap((omraade) => {
      const afledt = afledtFor(katalog, view, omraade.id, tid);
      return afledt.kind === "vaerdi" ? [afledt.vaerdi] : [];
    });
  if (fra === undefined)
    return omraader.flatMap(({ id }) =>
      serieFor(katalog, view.indikator, id).flatMap((maaling) => {
        if (maaling.kind === "mangel") return [];
        if (view.farve !== "maal") return [maaling.vaerdi];
        const afledt = afledtFor(katalog, view, id, maaling.tid);
        return afledt.kind === "vaerdi" ? [afledt.vaerdi] : [];
      }),
    );
  const senere = tiderFor(katalog, view.indikator, view.niveau).filter((til) => sammenlignTid(til, fra) > 0);
  return omraader.flatMap((omraade) =>
    senere.flatMap((til) => {
      const afledt = aendringMellem(indikator, serieFor(katalog, view.indikator, omraade.id), { fra, til });
      return afledt.kind === "vaerdi" ? [afledt.vaerdi] : [];
    }),
  );
};

/** The three lights, each in the middle of a class of its own. */
const LYSDELING: Klassedeling = { graenser: [-0.5, 0.5], farver: LYSFARVER, yderst: [-1.5, 1.5], spejlet: true };

const lav = (katalog: Katalog, view: View, tid: Tid | undefined): Klassedeling => {
  if (view.farve === "lys") return LYSDELING;
  const indikator = katalog.indikatorById.get(view.indikator);
  const farve = kortfarveFor(view);
  const decimaler = indikator === undefined ? 0 : decimalerFor(indikator, farve);
  // As they are printed, or two areas with the same number could stand in two classes.
  const vaerdier = vaerdierFor(katalog, view, tid).map((vaerdi) => afrund(vaerdi, decimaler));
  const yderst = [vaerdier.reduce((a, b) => Math.min(a, b), Infinity), vaerdier.reduce((a, b) => Math.max(a, b), -Infinity)] as const;
  const egne = view.inddeling === "egne" && view.graenser.length > 0;
  if (erForskel(farve) && !egne) {
    const graenser = findSpejlede(vaerdier, decimaler);
    return { graenser, farver: farverForAendring(graenser.indexOf(0) + 1, graenser.length - graenser.indexOf(0)), yderst, spejlet: true };
  }
  const graenser = findGraenser({ vaerdier, inddeling: view.inddeling, egne: view.graenser, decimaler });
  return { graenser, farver: farverFor(view.palet, graenser.length + 1), yderst, spejlet: false };
};

const huskDeling = husk<Katalog, Klassedeling>();

export const klassedelingFor = (katalog: Katalog, view: View, tid: Tid | undefined): Klassedeling => {
  const noegle = [
    view.indikator,
    view.niveau,
    view.fra,
    view.farve,
    view.skala === "dato" ? tid : "serie",
    view.inddeling,
    view.graenser,
    view.palet,
  ].join("|");
  return huskDeling(katalog, noegle, () => lav(katalog, view, tid));
};
