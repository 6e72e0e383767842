/** English: sentences about figures, and words for their absence. */
import type { saetning as dansk } from "../da/saetning";

export const saetning: typeof dansk = {
  saetningYderst: (m) => `${m.navn} ${m.tid}: highest in ${m.hoejest} (${m.hoejVaerdi}), lowest in ${m.lavest} (${m.lavVaerdi}).`,
  saetningEns: (m) => `${m.navn} ${m.tid}: ${m.vaerdi} in all ${m.niveau}.`,
  saetningBy: (m) => `Copenhagen as a whole: ${m.vaerdi}.`,
  saetningOmraade: (m) => `${m.omraade} ${m.tid} – ${m.navn}: ${m.vaerdi}.`,
  saetningOver: (m) => `That is ${m.forskel} above Copenhagen as a whole (${m.by}).`,
  saetningUnder: (m) => `That is ${m.forskel} below Copenhagen as a whole (${m.by}).`,
  saetningSom: (m) => `That is the same as Copenhagen as a whole (${m.by}).`,
  saetningVokset: (m) =>
    m.nu === ""
      ? `${m.omraade} has grown most: from ${m.fra} to ${m.til} residents since ${m.start}.`
      : `${m.omraade} grew most: from ${m.fra} to ${m.til} residents from ${m.start} to ${m.nu}.`,
  saetningVoksetPct: (m) =>
    `Greatest growth in per cent among areas with figures: ${m.omraade}, from ${m.fra} to ${m.til} residents ${m.nu === "" ? `since ${m.start}` : `from ${m.start} to ${m.nu}`}.`,
  saetningVoksede: (m) => `${m.omraade} grew from ${m.fra} to ${m.til} residents from ${m.start} to ${m.nu} (${m.pct}).`,
  saetningFaldt: (m) => `${m.omraade} declined from ${m.fra} to ${m.til} residents from ${m.start} to ${m.nu} (${m.pct}).`,
  saetningByVoksede: (pct) => `The whole city grew by ${pct}.`,
  saetningByFaldt: (pct) => `The whole city's population fell by ${pct}.`,
  saetningEneste: (m) => `${m.navn} ${m.tid}: ${m.omraade} ${m.vaerdi}.`,
  saetningKun: (m) => `Figures for ${m.antal} of ${m.af} ${m.niveau}.`,
  saetningUdvikling: (m) =>
    `Change in ${m.navn}, ${m.fra} to ${m.til}: greatest in ${m.mest} (${m.mestVaerdi}), least in ${m.mindst} (${m.mindstVaerdi}).`,
  saetningUdviklingOmraade: (m) => `${m.omraade} from ${m.fra} to ${m.til} – ${m.navn}: ${m.vaerdi}.`,
  saetningMangler: (m) => `${m.omraade} ${m.tid} – ${m.navn}: ${m.grund}.`,
  saetningIngen: (m) => `${m.navn} ${m.tid}: no figures to show for this division of the city.`,
  saetningHenter: "Fetching the figures …",
  saetningKomIkke: (navn) => `${navn}: the figures could not be fetched.`,
  ingenTal: "no figure",
  point: "points",
  fravaer: {
    "ikke-maalt": "not measured",
    diskretioneret: "hidden for confidentiality",
    "ikke-relevant": "not relevant here",
    "ikke-koblet": "the figure cannot be tied to the area",
    brud: "cannot be compared (break in the series)",
  },
  maalOrd: {
    "Skal stige": "Must rise",
    "Skal falde": "Must fall",
    "Skal gå mod nul": "Must approach zero",
    "Tallet skal gå mod nul": "The figure must approach zero",
    "Må ikke stige": "Must not rise",
    "Skal være stigende": "Must be rising",
    "Skal være faldende": "Must be falling",
    "Andelen må ikke stige": "The share must not rise",
    "Skal gå mod 100,0": "Must approach 100.0",
  },
  fravaerKort: {
    "ikke-maalt": "not measured",
    diskretioneret: "hidden",
    "ikke-relevant": "not relevant",
    "ikke-koblet": "not tied",
    brud: "break",
  },
  personer: "residents",
  indeksFra: (tid) => `index, ${tid} = 100`,
  brudNote: (tid) => `Break in the series: figures before and after ${tid} cannot be compared.`,
  sted: (m) => `${m.fil}, line ${m.linje}`,
  omTallet: "About the figure",
  kilde: "Source",
  definition: "Definition",
  hvem: "Who is counted",
};
