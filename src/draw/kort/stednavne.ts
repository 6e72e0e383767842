/** Names of what lies around the city, so that its shape is recognised at once. */
import { projicer } from "../../derive/kort/projektion";
import type { Kontekstform, Punkt } from "../../domain/geometri";
import { svgElement } from "./svg";

/** Where the quiet names stand, clear of the city's own labels at every size. */
const STEDER: Readonly<Record<string, Punkt>> = {
  Frederiksberg: [12.5195, 55.6789],
  Gladsaxe: [12.462, 55.7265],
  Gentofte: [12.553, 55.7338],
  Rødovre: [12.4545, 55.682],
  Hvidovre: [12.4695, 55.646],
  Tårnby: [12.618, 55.622],
};
const OERESUND: Punkt = [12.6445, 55.7];

const navn = (tekst: string, punkt: Punkt): SVGTextElement => {
  const [x, y] = projicer(punkt);
  const element = svgElement("text", { x: x.toFixed(1), y: y.toFixed(1) });
  element.textContent = tekst;
  return element;
};

/** Only municipalities that are on the map get a name. */
export const lavStednavne = (kontekst: readonly Kontekstform[]): SVGGElement =>
  svgElement("g", { class: "stednavne", "aria-hidden": "true" }, [
    ...kontekst.flatMap((form) => {
      const punkt = STEDER[form.navn];
      return punkt === undefined ? [] : [navn(form.navn, punkt)];
    }),
    navn("Øresund", OERESUND),
  ]);
