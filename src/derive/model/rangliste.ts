/** Every shown area in order of its value, with a bar: the list that is also the keyboard's way to the map. */
import type { OmraadeId } from "../../domain/omraade";
import { kanMaalesModByen, type Overblik } from "../overblik";
import { enhedFor, kortTekst, listeTekst } from "../tal/vis";

export type Rangrad = {
  readonly id: OmraadeId;
  readonly navn: string;
  /** The number alone, or the reason in a word. */
  readonly tekst: string;
  /** " pct.": spoken after the number, seen in the legend. */
  readonly enhed: string;
  readonly mangler: boolean;
  /** Bar from `x` for `bredde`, per cent of the bar's width; undefined without a value, and for a light. */
  readonly soejle: { readonly x: number; readonly bredde: number } | undefined;
  readonly valgt: number | undefined;
};
export type Rangliste = {
  readonly titel: string;
  readonly rader: readonly Rangrad[];
  /** Where zero lies on bars that go both ways. */
  readonly nul: number | undefined;
  /** Where the whole city's value lies on the bars. */
  readonly by: { readonly x: number; readonly tekst: string } | undefined;
};

export const lavRangliste = (overblik: Overblik): Rangliste => {
  const { omraader, afledtById, tekster, view } = overblik;
  const by = kanMaalesModByen(overblik) ? overblik.by : undefined;
  const vaerdier = [...omraader.map((omraade) => afledtById.get(omraade.id)), by].flatMap((afledt) =>
    afledt?.kind === "vaerdi" ? [afledt.vaerdi] : [],
  );
  const lav = Math.min(0, ...vaerdier);
  const hoej = Math.max(0, ...vaerdier);
  const x = (vaerdi: number): number => (hoej > lav ? ((vaerdi - lav) / (hoej - lav)) * 100 : 0);
  const sorteret = [...omraader].sort((a, b) => {
    const [fa, fb] = [afledtById.get(a.id), afledtById.get(b.id)];
    if (fa?.kind === "vaerdi" && fb?.kind === "vaerdi") return fb.vaerdi - fa.vaerdi || a.kode - b.kode;
    return (fa?.kind === "vaerdi" ? 0 : 1) - (fb?.kind === "vaerdi" ? 0 : 1) || a.kode - b.kode;
  });
  const inden = view.inden === undefined ? undefined : overblik.katalog.omraadeById.get(`bydel:${view.inden}`);
  return {
    titel: inden === undefined ? tekster.alle(tekster.niveauFlertal[view.niveau]) : tekster.kvartererI(inden.navn),
    rader: sorteret.map((omraade) => {
      const afledt = afledtById.get(omraade.id);
      const valgt = view.valgte.indexOf(omraade.id);
      return {
        id: omraade.id,
        navn: omraade.navn,
        tekst:
          afledt === undefined
            ? tekster.ingenTal
            : afledt.kind === "vaerdi"
              ? listeTekst(overblik, afledt)
              : tekster.fravaerKort[afledt.grund],
        mangler: afledt?.kind !== "vaerdi",
        enhed: afledt?.kind === "vaerdi" ? enhedFor(overblik) : "",
        soejle:
          afledt?.kind === "vaerdi" && view.farve !== "lys"
            ? { x: Math.min(x(0), x(afledt.vaerdi)), bredde: Math.abs(x(afledt.vaerdi) - x(0)) }
            : undefined,
        valgt: valgt === -1 ? undefined : valgt,
      };
    }),
    nul: lav < 0 && hoej > 0 ? x(0) : undefined,
    by:
      overblik.by?.kind === "vaerdi" && kanMaalesModByen(overblik)
        ? { x: x(overblik.by.vaerdi), tekst: `${tekster.by} ${kortTekst(overblik, overblik.by)}` }
        : undefined,
  };
};
