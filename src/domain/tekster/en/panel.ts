/** English: panel, ranking and table. */
import type { panel as dansk } from "../da/panel";

export const panel: typeof dansk = {
  valgt: {
    bydel: "Selected district",
    lokaludvalg: "Selected local committee area",
    kvarter: "Selected quarter",
    by: "Whole city",
    boligomraade: "Selected housing area",
  },
  bemaerkning: "Remark",
  ingenValgt: "Choose an area on the map or in the list",
  by: "Copenhagen",
  panel: "Selected areas",
  vaelgOmraade: "Choose an area",
  ryd: "Clear selection",
  sammenlign: "Compare",
  sammenlignMed: "Compare with",
  sammenlignVaelg: "Choose an area …",
  fjern: (omraade) => `Remove ${omraade}`,
  alle: (niveau) => `All ${niveau}`,
  alleIndikatorer: (omraade) => `All indicators: ${omraade}`,
  sammenlignTal: "The figures side by side",
  liggerI: (m) => `Part of ${m.bydel}`,
  arealKm2: (km2) => `${km2} km² of land`,
  udviklingDiagram: (m) => `Development: ${m.navn}`,
  tabelOverskrift: (m) => `${m.navn}, ${m.tid}`,
  tabelOmraade: "Area",
  tabelVaerdi: "Value",
  tabelPlads: "Rank",
  tabelForskel: "Difference from the city",
  tabelKilde: "Source",
};
