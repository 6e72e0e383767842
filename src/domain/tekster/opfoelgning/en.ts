/** English: what is followed of each project. */
import type { Opfoelgningstekster } from "./da";

export const opfoelgningEn: Opfoelgningstekster = {
  indberetning: "Reporting",
  regel:
    "The rule is for projects with over 100,000 kr. of municipal co-financing. An effort is among them only where a co-financing is printed, and what the report calls ended is not. A quarter is expected where a project surely ran, from the first to the newest that anybody has reported: of a bare year no more is known than that it had begun by the last quarter, or still ran in the first. The table does not say whether a goal is to be reached from below or from above: it says only where the figure lies.",
  skal: (m) =>
    `By the rule ${m.skal} must report every quarter; for ${m.uafgjort} it cannot be told, as the report does not print the City's co-financing.`,
  ingenTil: (aar) => `No quarter up to the end of ${aar} has been reported.`,
  har: (m) => `${m.kvartal}: ${m.har} of ${m.ventet} expected have reported.`,
  mangler: (m) => `Report missing: ${m.projekter}.`,
  komIkke: "The quarterly figures or the projects did not arrive: whether a report is missing cannot be told.",
  afvist: (antal) => `Rows of projektstatus.csv that could not be read and do not count: ${antal}.`,
  kvartal: (m) => `Q${m.nr} ${m.aar}`,
  krav: {
    over: "must by the rule: over 100,000 kr. from the City",
    hoejst: "need not: the City's co-financing is not over 100,000 kr.",
    afsluttet: "need not: ended when the report planned the quarterly figures",
    indsats: "need not: the rule is for projects, and this is counted as an effort",
    ukendt: "cannot be told: the report does not print the City's co-financing",
  },
  tilstande: {
    "ingen-endnu": "nobody has reported yet",
    "ikke-ventet": "no quarter is expected",
    indberettet: "has reported",
    mangler: "report missing",
  },
  staar: { naaet: "the goal is reached", over: "above the goal", under: "below the goal" },
  udenMaal: "no goal",
  siden: {
    naermere: (m) => `nearer than in ${m.kvartal} (${m.foer})`,
    laengere: (m) => `further off than in ${m.kvartal} (${m.foer})`,
    uaendret: (m) => `as in ${m.kvartal} (${m.foer})`,
    foer: (m) => `${m.foer} in ${m.kvartal}`,
  },
  maalet: (maal) => `goal ${maal}`,
  rapportensOrd: (krav) => `${krav}, by the report`,
  evalueringsregel: {
    over: "the common scheme: such is the rule above 20,000 kr. from the City; the report says nothing of this one",
    hoejst: "not required: such is the rule where the City's co-financing is not above 20,000 kr.; the report says nothing of this one",
    afsluttet: "not named; ended before the common scheme came",
    indsats: "not named; the rule on the common scheme is for projects, and this is counted as an effort",
    ukendt: "not named; whether the common scheme applies cannot be told, as the City's co-financing is unknown",
  },
  uafgjorte: (antal) => `Cannot be told (${antal})`,
  kunBevilling: (kroner) => `grant of ${kroner}, the City's part is not printed`,
};
