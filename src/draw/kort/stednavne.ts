/** Names of what lies around the city, so that its shape is recognised at once. */
import { projicer } from "../../derive/kort/projektion";
import type { Kontekstform, Punkt } from "../../domain/geometri";
import { svgElement } from "./svg";

/** Where the quiet names stand, clear of the city's own labels at every size. */
const STEDER: Readonly<Record<string, Punkt>> = {
  Frederiksberg: [12.5195, 55.6789],
  Hvidovre: [12.4705, 55.645],
  Tårnby: [12.6195, 55.6315],
};
/** Shown only where the surface is wider than the frame: on a phone they would be cut. */
const YDRE_STEDER: Readonly<Record<string, Punkt>> = { Gladsaxe: [12.452, 55.7255], Rødovre: [12.446, 55.68] };
const OERESUND: Punkt = [12.6585, 55.695];

const navn = (tekst: string, punkt: Punkt, klasse?: "ydre"): SVGTextElement => {
  const [x, y] = projicer(punkt);
  const element = svgElement("text", { x: x.toFixed(1), y: y.toFixed(1), class: klasse });
  element.textContent = tekst;
  return element;
};

/** Only municipalities that are on the map get a name. */
export const lavStednavne = (kontekst: readonly Kontekstform[]): SVGGElement =>
  svgElement("g", { class: "stednavne", "aria-hidden": "true" }, [
    ...kontekst.flatMap((form) => {
      const [indre, ydre] = [STEDER[form.navn], YDRE_STEDER[form.navn]];
      if (indre !== undefined) return [navn(form.navn, indre)];
      return ydre === undefined ? [] : [navn(form.navn, ydre, "ydre")];
    }),
    navn("Øresund", OERESUND, "ydre"),
  ]);
