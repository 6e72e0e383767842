/** English: the city's own status report. */
import type { Rapporttekster } from "./da";

export const rapportEn: Rapporttekster = {
  overlinje: "Status report for the whole city",
  barometer: "The barometer at a glance",
  anbefalinger: "Recommendations",
  anbefalingerTomt:
    "None in this edition. They are written under «Adapt and comment», or come from a file where the report is made by command.",
  indikator: "Indicator",
  lys: "Light",
  seneste: "Newest",
  foer: "Before",
  maal: "Goal",
  oekonomi: (m) => `${m.aar}: ${m.antal} projects and ${m.kroner}, ${m.andel} of the money`,
  oekonomiOverskrift: "Money",
  oekonomiIngen: "The report's tables do not split projects and money for this field.",
  projekter: "Projects and efforts with this field as their first",
  tilstand: "State in 2009",
  tilstande: { "ikke-begyndt": "not begun", "i-gang": "in progress", afsluttet: "ended", ukendt: "unknown" },
  bydele: "The districts side by side",
  bydel: "District",
  boliger: "The list of udsatte boligområder (disadvantaged housing areas)",
  boligerHvad: "Every area that a list or the report names, also those without a known outline.",
};
