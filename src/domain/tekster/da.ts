/** The Danish message catalogue: every text that a reader sees, but for what the data tables say themselves. */
import type { Rettelsestype } from "../rettelsestype";

const NIVEAU_ENTAL = { by: "byen", bydel: "bydel", lokaludvalg: "lokaludvalg", kvarter: "kvarter", boligomraade: "boligområde" };

export const da = {
  produkt: "Bydelskort",
  undertitel: "Københavns bydele i tal",
  beskrivelse: "Kort over Københavns bydele, lokaludvalg og kvarterer med tal for befolkning og integration, hvert tal med sin kilde.",
  springTilKort: "Gå til kortet",
  springTilTabel: "Gå til tabellen",
  hovednavigation: "Visninger",
  visning: { kort: "Kort", tabel: "Tabel", om: "Om" },
  skiftSprog: "English",
  skiftSprogKort: "EN",
  skiftSprogTale: "Vis siden på engelsk",
  indikatorer: "Indikatorer",
  vaelgIndikator: "Vælg indikator",
  indsatsomraade: {
    befolkning: "Befolkning",
    beskaeftigelse: "Beskæftigelse",
    uddannelse: "Uddannelse",
    bolig: "Bolig",
    tryghed: "Tryghed",
    "kultur-og-fritid": "Kultur og fritid",
    "sundhed-og-omsorg": "Sundhed og omsorg",
  },
  niveau: "Inddeling af byen",
  niveauNavn: { by: "Hele byen", bydel: "Bydel", lokaludvalg: "Lokaludvalg", kvarter: "Kvarter", boligomraade: "Boligområde" },
  niveauEntal: NIVEAU_ENTAL,
  niveauFlertal: { by: "byen", bydel: "bydele", lokaludvalg: "lokaludvalg", kvarter: "kvarterer", boligomraade: "boligområder" },
  niveauUdenTal: (niveau: string) => `Indikatoren har ingen tal for ${niveau}`,
  farve: "Kortet viser",
  farveVaerdi: "Værdi",
  farveUdvikling: "Udvikling",
  kvartererI: (bydel: string) => `Kvarterer i ${bydel}`,
  visKvartererI: (bydel: string) => `Vis kvarterer i ${bydel}`,
  tilbageTilByen: "Tilbage til hele byen",

  saetningYderst: (m: { navn: string; tid: string; hoejest: string; hoejVaerdi: string; lavest: string; lavVaerdi: string }) =>
    `${m.navn} ${m.tid}: højest i ${m.hoejest} (${m.hoejVaerdi}), lavest i ${m.lavest} (${m.lavVaerdi}).`,
  saetningBy: (m: { vaerdi: string }) => `Hele København: ${m.vaerdi}.`,
  saetningOmraade: (m: { omraade: string; navn: string; tid: string; vaerdi: string }) => `${m.omraade} ${m.tid} – ${m.navn}: ${m.vaerdi}.`,
  saetningOver: (m: { forskel: string; by: string }) => `Det er ${m.forskel} over hele København (${m.by}).`,
  saetningUnder: (m: { forskel: string; by: string }) => `Det er ${m.forskel} under hele København (${m.by}).`,
  saetningSom: (m: { by: string }) => `Det er det samme som hele København (${m.by}).`,
  point: "point",
  saetningVokset: (m: { omraade: string; fra: string; til: string; start: string; nu: string }) =>
    m.nu === ""
      ? `${m.omraade} er vokset mest: fra ${m.fra} til ${m.til} beboere siden ${m.start}.`
      : `${m.omraade} voksede mest: fra ${m.fra} til ${m.til} beboere fra ${m.start} til ${m.nu}.`,
  saetningVoksede: (m: { omraade: string; fra: string; til: string; start: string; nu: string; pct: string }) =>
    `${m.omraade} voksede fra ${m.fra} til ${m.til} beboere fra ${m.start} til ${m.nu} (${m.pct}).`,
  saetningFaldt: (m: { omraade: string; fra: string; til: string; start: string; nu: string; pct: string }) =>
    `${m.omraade} faldt fra ${m.fra} til ${m.til} beboere fra ${m.start} til ${m.nu} (${m.pct}).`,
  saetningByVoksede: (pct: string) => `Hele byen voksede ${pct}.`,
  saetningByFaldt: (pct: string) => `Hele byen faldt ${pct}.`,
  saetningEneste: (m: { navn: string; tid: string; omraade: string; vaerdi: string }) => `${m.navn} ${m.tid}: ${m.omraade} ${m.vaerdi}.`,
  saetningUdvikling: (m: {
    navn: string;
    fra: string;
    til: string;
    mest: string;
    mestVaerdi: string;
    mindst: string;
    mindstVaerdi: string;
  }) => `${m.navn}, ${m.fra} til ${m.til}: højest i ${m.mest} (${m.mestVaerdi}), lavest i ${m.mindst} (${m.mindstVaerdi}).`,
  saetningUdviklingOmraade: (m: { omraade: string; navn: string; fra: string; til: string; vaerdi: string }) =>
    `${m.omraade} fra ${m.fra} til ${m.til} – ${m.navn}: ${m.vaerdi}.`,
  saetningUdviklingBy: (m: { vaerdi: string }) => `Hele København: ${m.vaerdi}.`,
  saetningMangler: (m: { omraade: string; navn: string; tid: string; grund: string }) => `${m.omraade} ${m.tid} – ${m.navn}: ${m.grund}.`,
  saetningIngen: (m: { navn: string; tid: string }) => `${m.navn} ${m.tid}: ingen tal at vise på denne inddeling.`,
  saetningHenter: "Henter tallene …",
  fravaer: {
    "ikke-maalt": "ikke målt",
    diskretioneret: "skjult, fordi der er få personer bag",
    "ikke-relevant": "ikke relevant her",
    "ikke-koblet": "tallet kan ikke henføres til området",
    brud: "kan ikke sammenlignes (brud i serien)",
  },
  fravaerKort: {
    "ikke-maalt": "ikke målt",
    diskretioneret: "skjult",
    "ikke-relevant": "ikke relevant",
    "ikke-koblet": "ikke henført",
    brud: "brud",
  },
  omTallet: "Om tallet",
  kilde: "Kilde",
  definition: "Definition",
  hvem: "Hvem tælles med",
  enhed: "Enhed",
  personer: "beboere",
  indeksFra: (tid: string) => `indeks, ${tid} = 100`,
  note: "Bemærkning",
  noterVedTallene: "Bemærkninger til tallene",
  brudNote: (tid: string) => `Brud i serien: tallene før og efter ${tid} kan ikke sammenlignes.`,
  sted: (m: { fil: string; linje: string }) => `${m.fil}, linje ${m.linje}`,

  kort: "Kort",
  kortTale: (m: { niveau: string; navn: string }) =>
    `Kort over ${m.niveau}: ${m.navn}. Piletaster går til naboen, Enter vælger, Shift+Enter sammenligner, Escape rydder.`,
  omraadeTale: (m: { omraade: string; vaerdi: string; plads: string }) =>
    `${m.omraade}: ${m.vaerdi}${m.plads === "" ? "" : `, ${m.plads}`}`,
  plads: (m: { nr: string; af: string }) => `nr. ${m.nr} af ${m.af}`,
  zoomInd: "Zoom ind",
  zoomUd: "Zoom ud",
  zoomTil: (omraade: string) => `Zoom til ${omraade}`,
  heleByen: "Vis hele byen",
  gestusWindows: "Hold Ctrl nede og rul for at zoome kortet",
  gestusMac: "Hold ⌘ nede og rul for at zoome kortet",
  gestusMobil: "Brug to fingre for at flytte kortet",
  kreditering: "Grænser: Københavns Kommune, CC BY 4.0. Nabokommuner: Geodatastyrelsen",

  legende: "Signaturforklaring",
  antal: (niveau: string) => `antal ${niveau}`,
  kunKlasse: (m: { fra: string; antal: string }) => `Vis kun klassen ${m.fra}: ${m.antal}`,
  klasseUnder: (til: string) => `under ${til}`,
  klasseMellem: (m: { fra: string; til: string }) => `fra ${m.fra} til under ${m.til}`,
  klasseOver: (fra: string) => `${fra} og derover`,
  klasseAlle: "alle værdier",
  visAlleKlasser: "Vis alle klasser",
  skalaOgFarver: "Skift klasser",
  skala: "Skala",
  skalaNavn: { serie: "Samme for alle år", dato: "Kun den viste dato" },
  inddeling: "Klasseinddeling",
  inddelingNavn: { naturlig: "Naturlige spring", kvantil: "Lige mange i hver", lige: "Lige store trin", egne: "Egne grænser" },
  egneGraenser: "Egne grænser, adskilt af semikolon",
  egneGraenserFejl: (m: { fundet: string }) => `«${m.fundet}» er ikke en række tal. Skriv for eksempel 100; 125; 150.`,
  brug: "Brug",
  palet: "Farver",
  paletNavn: { ylgnbu: "Gul–blå", cividis: "Cividis (farvesikker)" },

  tidslinje: "Tid",
  tidVaelg: "Vælg tidspunkt",
  tidFra: "Udvikling fra",
  tidTil: "til",
  tidSpan: (m: { fra: string; til: string }) => `${m.fra} til ${m.til}`,
  afspil: "Afspil",
  pause: "Pause",
  forrige: "Forrige tidspunkt",
  naeste: "Næste tidspunkt",
  etTidspunkt: (tid: string) => `Kun ét tidspunkt: ${tid}`,
  maalFlag: (m: { tid: string; vaerdi: string }) => `Mål ${m.tid}: ${m.vaerdi}`,
  brudFlag: "brud",

  valgt: {
    bydel: "Valgt bydel",
    lokaludvalg: "Valgt lokaludvalg",
    kvarter: "Valgt kvarter",
    by: "Hele byen",
    boligomraade: "Valgt boligområde",
  },
  ingenValgt: "Vælg et område på kortet eller i listen",
  by: "København",
  panel: "Valgte områder",
  vaelgOmraade: "Vælg område",
  ryd: "Ryd valg",
  sammenlign: "Sammenlign",
  sammenlignMed: "Sammenlign med",
  sammenlignVaelg: "Vælg område …",
  fjern: (omraade: string) => `Fjern ${omraade}`,
  alle: (niveau: string) => `Alle ${niveau}`,
  alleIndikatorer: (omraade: string) => `Alle indikatorer: ${omraade}`,
  sammenlignTal: "Tallene side om side",
  liggerI: (m: { bydel: string }) => `Ligger i ${m.bydel}`,
  arealKm2: (km2: string) => `${km2} km² land`,
  udviklingDiagram: (m: { navn: string }) => `Udvikling: ${m.navn}`,

  tabelOverskrift: (m: { navn: string; tid: string }) => `${m.navn}, ${m.tid}`,
  tabelSomTekst: "Tallene som tabel",
  tabelOmraade: "Område",
  tabelVaerdi: "Værdi",
  tabelPlads: "Plads",
  tabelForskel: "Forskel til byen",
  tabelKilde: "Kilde",
  sorter: (kolonne: string) => `Sortér efter ${kolonne}`,

  soeg: "Søg bydel, kvarter eller indikator",
  soegKort: "Søg",
  soegIngen: (tekst: string) => `Intet fundet for «${tekst}»`,
  soegAntal: (antal: string) => `${antal} forslag`,
  soegLuk: "Luk søgning",

  del: "Del",
  delHvad: "Linket viser præcis dette kort: indikator, tidspunkt, valgte områder og udsnit.",
  delLink: "Link til dette kort",
  kopierLink: "Kopiér link",
  kopieret: "Linket er kopieret",
  kopierSelv: "Kopiér linket herfra",
  luk: "Luk",

  rettelser: "Linket blev tilpasset",
  rettelse: {
    "ukendt-noegle": (m) => `«${m.noegle}» er ikke en del af et link hertil og er set bort fra.`,
    "ukendt-vaerdi": (m) => `«${m.fundet}» kan ikke bruges som ${m.noegle}${m.brugt === "" ? "" : `; viser ${m.brugt}`}.`,
    "findes-ikke": (m) => `«${m.fundet}» findes ikke (${m.noegle})${m.brugt === "" ? "" : `; viser ${m.brugt}`}.`,
    "for-mange": (m) => `Der kan højst vælges ${m.brugt} (${m.noegle}); linket havde ${m.fundet}.`,
    "niveau-uden-data": (m) => `Indikatoren findes ikke for ${m.fundet}; viser ${m.brugt}.`,
    "tid-uden-data": (m) => `Der er ingen tal for ${m.fundet}; viser nærmeste: ${m.brugt}.`,
  } satisfies Record<Rettelsestype, (m: { noegle: string; fundet: string; brugt: string }) => string>,
  fejlOverskrift: "Noget kunne ikke vises",
  ogFlere: (antal: string) => `… og ${antal} til`,
  kortMangler: "Kortet kunne ikke tegnes, fordi grænserne ikke kom. Tallene står i tabellen.",

  omOverskrift: "Om tallene",
  omHvad:
    "Bydelskort viser tal for Københavns ti bydele, tolv lokaludvalgsområder og 67 kvarterer: befolkningen siden 1995 og bydelstal fra kommunens Statusrapport 2009 om integration. Kortet dømmer ikke: farverne siger lavt og højt, ikke godt og skidt.",
  omFravaer: "Når et tal mangler",
  omFravaerTekst:
    "Et manglende tal har altid en grund, og grunden har sit eget mønster på kortet. Ingen af dem betyder, at tallet er lavt.",
  omIndikatorer: "Indikatorerne",
  omKilder: "Kilder og licens",
  omKilderTekst:
    "Befolkningstal: Danmarks Statistik i Københavns Kommunes Statistikbank, CC BY 4.0. Bydelstal 2008–2009: Københavns Kommune, Statusrapport 2009: Integration – et fælles ansvar. Grænser: Københavns Kommune, CC BY 4.0. Nabokommuner: Geodatastyrelsen.",
  omMetode: "Metode",
  omMetodeTekst:
    "Grænserne er tegnet af byens 399 roder, så kvarterer, lokaludvalg og bydele passer sammen. Arealet er land; havnen tæller ikke med. Antal på 1–4 og andele af færre end 20 personer er skjult.",
};

export type Tekster = typeof da;
