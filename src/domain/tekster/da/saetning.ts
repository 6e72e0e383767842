/** Danish: sentences about figures, and words for their absence. */
export const saetning = {
  saetningYderst: (m: { navn: string; tid: string; hoejest: string; hoejVaerdi: string; lavest: string; lavVaerdi: string }) =>
    `${m.navn} ${m.tid}: højest i ${m.hoejest} (${m.hoejVaerdi}), lavest i ${m.lavest} (${m.lavVaerdi}).`,
  saetningEns: (m: { navn: string; tid: string; vaerdi: string; niveau: string }) => `${m.navn} ${m.tid}: ${m.vaerdi} i alle ${m.niveau}.`,
  saetningBy: (m: { vaerdi: string }) => `Hele København: ${m.vaerdi}.`,
  saetningOmraade: (m: { omraade: string; navn: string; tid: string; vaerdi: string }) => `${m.omraade} ${m.tid} – ${m.navn}: ${m.vaerdi}.`,
  saetningOver: (m: { forskel: string; by: string }) => `Det er ${m.forskel} over hele København (${m.by}).`,
  saetningUnder: (m: { forskel: string; by: string }) => `Det er ${m.forskel} under hele København (${m.by}).`,
  saetningSom: (m: { by: string }) => `Det er det samme som hele København (${m.by}).`,
  saetningVokset: (m: { omraade: string; fra: string; til: string; start: string; nu: string }) =>
    m.nu === ""
      ? `${m.omraade} er vokset mest: fra ${m.fra} til ${m.til} beboere siden ${m.start}.`
      : `${m.omraade} voksede mest: fra ${m.fra} til ${m.til} beboere fra ${m.start} til ${m.nu}.`,
  saetningVoksetPct: (m: { omraade: string; fra: string; til: string; start: string; nu: string }) =>
    `Størst vækst i pct. blandt områder med tal: ${m.omraade}, fra ${m.fra} til ${m.til} beboere ${m.nu === "" ? `siden ${m.start}` : `fra ${m.start} til ${m.nu}`}.`,
  saetningVoksede: (m: { omraade: string; fra: string; til: string; start: string; nu: string; pct: string }) =>
    `${m.omraade} voksede fra ${m.fra} til ${m.til} beboere fra ${m.start} til ${m.nu} (${m.pct}).`,
  saetningFaldt: (m: { omraade: string; fra: string; til: string; start: string; nu: string; pct: string }) =>
    `${m.omraade} gik tilbage fra ${m.fra} til ${m.til} beboere fra ${m.start} til ${m.nu} (${m.pct}).`,
  saetningByVoksede: (pct: string) => `Hele byen voksede ${pct}.`,
  saetningByFaldt: (pct: string) => `Hele byens indbyggertal faldt ${pct}.`,
  saetningEneste: (m: { navn: string; tid: string; omraade: string; vaerdi: string }) => `${m.navn} ${m.tid}: ${m.omraade} ${m.vaerdi}.`,
  saetningKun: (m: { antal: string; af: string; niveau: string }) => `Tal for ${m.antal} af ${m.af} ${m.niveau}.`,
  saetningUdvikling: (m: {
    navn: string;
    fra: string;
    til: string;
    mest: string;
    mestVaerdi: string;
    mindst: string;
    mindstVaerdi: string;
  }) => `Ændring i ${m.navn}, ${m.fra} til ${m.til}: størst i ${m.mest} (${m.mestVaerdi}), mindst i ${m.mindst} (${m.mindstVaerdi}).`,
  saetningUdviklingOmraade: (m: { omraade: string; navn: string; fra: string; til: string; vaerdi: string }) =>
    `${m.omraade} fra ${m.fra} til ${m.til} – ${m.navn}: ${m.vaerdi}.`,
  saetningMangler: (m: { omraade: string; navn: string; tid: string; grund: string }) => `${m.omraade} ${m.tid} – ${m.navn}: ${m.grund}.`,
  saetningIngen: (m: { navn: string; tid: string }) => `${m.navn} ${m.tid}: ingen tal at vise på denne inddeling.`,
  saetningIntetLys: (m: { navn: string; tid: string }) => `${m.navn} ${m.tid}: intet lys endnu, for der er ingen måling før denne.`,
  saetningHenter: "Henter tallene …",
  saetningKomIkke: (navn: string) => `${navn}: tallene kunne ikke hentes.`,
  saetningMaal: (m: { omraade: string; navn: string; vaerdi: string; tid: string; afstand: string; maal: string }) =>
    `${m.omraade} ${m.tid} – ${m.navn}: ${m.vaerdi}, ${m.afstand}${m.maal === "" ? "" : ` (${m.maal})`}.`,
  saetningLys: (m: { omraade: string; navn: string; lys: string; foer: string; foerTid: string; vaerdi: string; tid: string }) =>
    `${m.omraade} – ${m.navn}: ${m.lys}, fra ${m.foer} (${m.foerTid}) til ${m.vaerdi} (${m.tid}).`,
  saetningModMaal: (m: { navn: string; tid: string; liste: string; maal: string }) =>
    `${m.navn} ${m.tid}${m.maal === "" ? "" : ` mod ${m.maal}`}: ${m.liste}.`,
  saetningListe: (m: { navn: string; tid: string; liste: string }) => `${m.navn} ${m.tid}: ${m.liste}.`,
  lysI: (m: { lys: string; antal: string }) => `${m.lys} i ${m.antal}`,
  maaletVar: (m: { vaerdi: string; tid: string; erByens: boolean }) =>
    `${m.erByens ? "byens mål" : "områdets mål"} på ${m.vaerdi} i ${m.tid}`,
  ingenTal: "intet tal",
  point: "point",
  overMaalet: (tal: string) => `${tal} over målet`,
  underMaalet: (tal: string) => `${tal} under målet`,
  paaMaalet: "på målet",
  fravaer: {
    "ikke-maalt": "ikke målt",
    diskretioneret: "skjult af hensyn til diskretion",
    "ikke-relevant": "ikke relevant her",
    "ikke-koblet": "tallet kan ikke henføres med sikkerhed",
    brud: "kan ikke sammenlignes (brud i serien)",
    "foerste-maaling": "ingen måling før denne, så der er intet lys",
  },
  fravaerKort: {
    "ikke-maalt": "ikke målt",
    diskretioneret: "skjult",
    "ikke-relevant": "ikke relevant",
    "ikke-koblet": "ikke henført",
    brud: "brud",
    "foerste-maaling": "ingen før",
  },
  personer: "beboere",
  fraMaalet: (enhed: string) => `${enhed} fra målet`,
  udviklingSiden: "udvikling siden sidste måling",
  indeksFra: (tid: string) => `indeks, ${tid} = 100`,
  brudNote: (tid: string) => `Brud i serien: tallene før og efter ${tid} kan ikke sammenlignes.`,
  sted: (m: { fil: string; linje: string }) => `${m.fil}, linje ${m.linje}`,
  omTallet: "Om tallet",
  kilde: "Kilde",
  definition: "Definition",
  hvem: "Hvem tælles med",
};
