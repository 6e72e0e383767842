/** English: reach and own area. */
import type { Plangeometritekster } from "./da";

/** "1 district", "2 districts". */
const antal = (tal: string, en: string, flere: string): string => `${tal} ${tal === "1" ? en : flere}`;

export const plangeometriEn: Plangeometritekster = {
  pct: "per cent",
  rk: "Reach",
  rkEmne: "Policy area",
  alle: "All",
  sted: "Place",
  rkHvad:
    "How much of each area's land lies within a distance of a place where something runs? As the crow flies, from the outline of the place.",
  afstand: "Distance",
  meter: (tal) => `${tal} m`,
  rkRegner: "Computing …",
  rkFejl: "The distances could not be computed. Reload the page to try again.",
  rkIngen: (m) =>
    `No project running in ${m.aar} is named for quarters and housing areas alone, so there is nothing to measure from (${m.udeladt} are named for a district, the whole city or without a place).`,
  rkFund: (m) =>
    `At most ${m.andel} of the land of ${m.by} lies within ${m.afstand} m of the places that ${m.antal} of the ${m.af} running projects are named for. ${m.beboere === "" ? "The residents cannot be estimated." : `An estimated ${m.beboere} residents at most live there (${m.tid}).`}`,
  rkAlle: "Every area may be reached by them to some degree.",
  rkUden: (m) => `Not reached by them: ${m.antal} – ${m.navne}.`,
  rkFlere: (tal) => `and ${tal} more`,
  rkMetode: (m) =>
    `Method: ${antal(m.antal, "project", "projects")} running in ${m.aar} ${m.antal === "1" ? "is" : "are"} named for quarters and housing areas alone. The distance is measured from the outline of that place; the project itself lies somewhere within it, so the shares are at most this large. ${antal(m.udeladt, "project", "projects")} ${m.udeladt === "1" ? "is" : "are"} left out, being named for a district, for the whole city or without a place, also where they are named for a quarter besides. Residents are an estimate: each quarter's figure times the share of its land, added up. The distance of a housing area is from the middle of its approximate outline.`,
  rkInde: "0 m: within the place",
  andelAfLand: "Share of land",
  anslaaet: "Estimated residents",
  naermeste: "Nearest place with a running project",
  eg: "Own area",
  egHvad: "Draw a circle or a polygon, or pick areas. The area stands in the address, so that it can be sent.",
  egMaader: { cirkel: "Circle", polygon: "Polygon", valg: "Pick areas" },
  egMaade: "How",
  egKlik: {
    cirkel: "Click on the map to set the middle.",
    polygon: "Click on the map for each corner.",
    valg: "Click on areas on the map to take them in.",
  },
  egKoordinat: "Latitude and longitude",
  egKoordinatEks: "e.g. 55.6950 12.5450",
  egKoordinatFejl: (tekst) => `“${tekst}” cannot be read as a place in Copenhagen. Write latitude and longitude, e.g. 55.6950 12.5450.`,
  egMidtI: "or the middle of",
  egRadius: "Radius in metres",
  egSaet: "Set",
  egTilfoej: "Add",
  egOmraade: "Area",
  egFuldt: (tal) => `There is no room for more than ${tal}.`,
  egRadiusFejl: (m) => `“${m.tekst}” cannot be a radius. Write a number from ${m.fra} to ${m.til} metres.`,
  egCirkel: (m) => `Circle of ${m.radius} m around ${m.midte} (latitude, longitude).`,
  egHjoerner: (tal) => antal(tal, "corner", "corners"),
  egFortryd: "Undo the last corner",
  egRyd: "Clear the area",
  egFjern: (navn) => `Remove ${navn}`,
  egIntet: "No area yet.",
  egHenter: "Fetching the outlines of the blocks …",
  egMangler: "Outlines or computation could not be fetched. Reload the page to try again.",
  egFejl: {
    "for-faa": "A polygon needs at least three corners that are not on one line.",
    krydser: "The sides of the polygon cross each other, so it is not clear what is inside. Undo a corner, or set them in order around it.",
    "uden-for-byen": "The area lies outside the land of Copenhagen.",
    tom: "None of the picked areas has an outline.",
  },
  egetFund: (m) => `${m.areal} km² of land. ${m.skoen ? "Estimate: about " : ""}${m.beboere} residents (${m.tid}).`,
  egetFundUden: (areal) => `${areal} km² of land. Its residents cannot be estimated: none of the quarters has a figure.`,
  egetHolder: (m) =>
    `It touches ${antal(m.bydele, "district", "districts")} and ${antal(m.kvarterer, "quarter", "quarters")} and holds ${antal(m.boliger, "housing area", "housing areas")}. Named for places in it: ${antal(m.inde, "project or effort", "projects and efforts")}, of which ${m.indeIGang} run; for areas that it cuts: ${m.roert}, of which ${m.roertIGang} run.`,
  egetOmtrentlig:
    "The outline of a housing area is approximate: it is the block or sub-area that holds it, and the figures are those of its quarter.",
  egetUdenTal: (navne) => `Without a figure of residents, and therefore not counted: ${navne}.`,
  egetMetode: (roder) =>
    `Method: areal weighting from the blocks up (${antal(roder, "block", "blocks")} touched). There are figures for quarters, not for blocks: a fourth of a quarter's land is taken as a fourth of its residents, also where they live unevenly. Shares are means weighted by residents – or, where they are shares of them, by residents with non-western origin – of all ages; coverage tells how many of them there is a figure for. A housing area is inside when the middle of its approximate outline is.`,
  egetBydele: "Districts and quarters",
  egetAndel: "Share of its land",
  egetSamlet: "Figures together (estimates where areas are cut)",
  egetInde: "Named for places in the area",
  egetRoert: "Named for areas that it cuts",
  paaPunkt: "at a point in the area",
  egetIngen: "None.",
  samletGrund: {
    "kun-hele": "can only be added for whole areas",
    "kan-ikke": "cannot be joined: no table counts those whom the figure is of",
    "intet-tal": "no figure",
  },
  samletNiveau: { bydel: "the districts' figures", kvarter: "the quarters' figures" },
  daekning: "Coverage",
  byen: "Copenhagen",
  tidsord: "Date",
  grundlag: "Computed",
};
