/** Danish: what is followed of each project, quarter by quarter, and how it is to be evaluated. Loaded with the view of projects. */
export const opfoelgningDa = {
  indberetning: "Indberetning",
  regel:
    "Reglen gælder projekter med over 100.000 kr. i kommunal medfinansiering. En indsats er kun med, hvor en medfinansiering er trykt, og det, som efter rapporten var afsluttet, er ikke. Et kvartal er ventet, hvor et projekt med sikkerhed var i gang, fra det første til det nyeste, som nogen har indberettet: af et årstal alene vides kun, at det var begyndt i årets sidste kvartal eller i gang i dets første. Tabellen siger ikke, om et mål skal nås nedefra eller oppefra: der står kun, hvor tallet ligger.",
  skal: (m: { skal: string; uafgjort: string }) =>
    `Efter reglen skal ${m.skal} indberette hvert kvartal; for ${m.uafgjort} kan det ikke afgøres, fordi rapporten ikke siger kommunens medfinansiering.`,
  ingenTil: (aar: string) => `Intet kvartal er indberettet til og med ${aar}.`,
  har: (m: { kvartal: string; har: string; ventet: string }) => `${m.kvartal}: ${m.har} af ${m.ventet} ventede har indberettet.`,
  mangler: (m: { projekter: string }) => `Mangler indberetning: ${m.projekter}.`,
  komIkke: "Kvartalstallene eller projekterne kom ikke frem: om en indberetning mangler, kan ikke siges.",
  afvist: (antal: string) => `Rækker i projektstatus.csv, som ikke kunne læses og ikke tæller med: ${antal}.`,
  kvartal: (m: { nr: string; aar: string }) => `${m.nr}. kvartal ${m.aar}`,
  krav: {
    over: "skal efter reglen: over 100.000 kr. fra kommunen",
    hoejst: "skal ikke: kommunens medfinansiering er ikke over 100.000 kr.",
    afsluttet: "skal ikke: afsluttet, da rapporten planlagde kvartalstallene",
    indsats: "skal ikke: reglen gælder projekter, og dette er regnet som en indsats",
    ukendt: "kan ikke afgøres: rapporten siger ikke kommunens medfinansiering",
  },
  tilstande: {
    "ingen-endnu": "ingen har indberettet endnu",
    "ikke-ventet": "intet kvartal er ventet",
    indberettet: "har indberettet",
    mangler: "mangler indberetning",
  },
  staar: { naaet: "målet er nået", over: "over målet", under: "under målet" },
  udenMaal: "intet mål",
  siden: {
    naermere: (m: { kvartal: string; foer: string }) => `nærmere end i ${m.kvartal} (${m.foer})`,
    laengere: (m: { kvartal: string; foer: string }) => `længere fra end i ${m.kvartal} (${m.foer})`,
    uaendret: (m: { kvartal: string; foer: string }) => `som i ${m.kvartal} (${m.foer})`,
    foer: (m: { kvartal: string; foer: string }) => `${m.foer} i ${m.kvartal}`,
  },
  maalet: (maal: string) => `mål ${maal}`,
  rapportensOrd: (krav: string) => `${krav}, efter rapporten`,
  evalueringsregel: {
    over: "det fælles skema: sådan er reglen over 20.000 kr. fra kommunen; rapporten siger intet om netop dette",
    hoejst: "intet krav: sådan er reglen, hvor kommunens medfinansiering ikke er over 20.000 kr.; rapporten siger intet om netop dette",
    afsluttet: "ikke nævnt; afsluttet, før det fælles skema kom",
    indsats: "ikke nævnt; reglen om det fælles skema gælder projekter, og dette er regnet som en indsats",
    ukendt: "ikke nævnt; om det skal ske efter det fælles skema, kan ikke afgøres, for kommunens medfinansiering er ukendt",
  },
  uafgjorte: (antal: string) => `Kan ikke afgøres (${antal})`,
  kunBevilling: (kroner: string) => `bevilling ${kroner}, kommunens del er ikke trykt`,
};

export type Opfoelgningstekster = typeof opfoelgningDa;
