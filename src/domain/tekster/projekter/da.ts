/** Danish: the view of projects, which is loaded when it is first shown. */
export const projekterDa = {
  titel: "Projekter og indsatser",
  samlet: (m: { aar: string; vist: string; alle: string; dele: string }) =>
    `${m.aar}: ${m.vist === m.alle ? `${m.alle} projekter og indsatser` : `${m.vist} af ${m.alle} projekter og indsatser`}${m.dele === "" ? "" : ` – ${m.dele}`}.`,
  ingen: (alle: string) => `Ingen af de ${alle} projekter og indsatser passer på valgene.`,
  kilde:
    "Gengivet efter Statusrapport 2009, afskrevet to gange hver for sig. Rapporten opregner ikke hele Projektbanken: det er, hvad den selv nævner ved navn.",
  aar: "År",
  aarHvad: "Rapporten er fra 2009. Før og efter det vises kun, hvad datoer bærer; resten er ukendt.",
  filtre: "Vælg",
  emne: "Indsatsområde",
  art: "Slags",
  tilstand: "Tilstand",
  tema: "Tema",
  sted: "Sted",
  tekst: "Ord",
  alle: "Alle",
  ryd: "Ryd valg",
  hele: "Hele København",
  arter: { projekt: "Projekt", indsats: "Indsats" },
  artHvad: "Et projekt løser en opgave i en afgrænset periode for puljemidler; en indsats er som udgangspunkt varig og betales af driften.",
  tilstande: { "ikke-begyndt": "ikke begyndt", "i-gang": "i gang", afsluttet: "afsluttet", ukendt: "ukendt" },
  temaer: {
    sprog: "Sprog og læring",
    job: "Job og virksomhed",
    netvaerk: "Netværk og rådgivning",
    "boern-og-unge": "Børn og unge",
    kriminalitetsforebyggelse: "Kriminalitetsforebyggelse",
    boligomraade: "Boligområde",
    kultur: "Forening og kultur",
    sundhed: "Sundhed",
    medborgerskab: "Medborgerskab",
    arbejdsplads: "Kommunen som arbejdsplads",
  },
  evalueringer: { ingen: "ingen", selv: "selvevaluering", ekstern: "ekstern evaluering", faelles: "det fælles skema" },
  kort: (antal: string) => `Kort med ${antal} mærker. De samme projekter står i listen.`,
  kortHvad: "Et mærke står i det område, som rapporten nævner, ikke på en adresse. Nævnes flere områder, er der et mærke i hvert.",
  kortMangler: "Kortet kunne ikke tegnes. Projekterne står i listen.",
  liste: "Listen",
  helByen: (antal: string) => `${antal} gælder hele byen`,
  udenSted: (antal: string) => `${antal} nævnes uden sted`,
  paaKort: (antal: string) => `${antal} har et sted i byen`,
  steder: "Sted",
  aktoer: "Hvem",
  maalgruppe: "For hvem",
  periode: "Periode",
  fra: (tid: string) => `fra ${tid}`,
  til: (tid: string) => `til ${tid}`,
  ikkeNaevnt: "ikke nævnt i rapporten",
  bevilling: "Bevilling",
  medfinansiering: "Heraf kommunens",
  beslutning: "Besluttet",
  evaluering: "Evaluering",
  note: "Bemærkning",
  kildeOrd: "Kilde",
  kroner: (beloeb: string) => `${beloeb} kr.`,
  luk: "Luk projektet",
  naevntSom: (tekst: string) => `nævnt som «${tekst}»`,
  penge: "Projekter og kroner",
  pengeHvad: "Andel af de aktive projekter og af kommunens medfinansiering, tabel 1 og 2.",
  pengeFund: (m: {
    aar: string;
    mest: string;
    mestKroner: string;
    mestAntal: string;
    mindst: string;
    mindstKroner: string;
    mindstAntal: string;
  }) =>
    `I ${m.aar} fik ${m.mest} ${m.mestKroner} af kronerne til ${m.mestAntal} af projekterne, ${m.mindst} ${m.mindstKroner} af kronerne til ${m.mindstAntal} af projekterne.`,
  pengeIAlt: (m: { antal: string; kroner: string; aar: string }) => `${m.aar}: ${m.antal} projekter, ${m.kroner} kr.`,
  andelProjekter: "Andel af projekter",
  andelKroner: "Andel af kroner",
  antal: "Projekter",
  belob: "Kroner",
  opfoelgning: "Kvartalstal",
  opfoelgningTom:
    "Rapporten planlægger nøgletal hvert kvartal for projekter med over 100.000 kr. i medfinansiering, men har ingen: tabellen projektstatus.csv er tom. Projekter over 20.000 kr. evalueres efter det fælles skema.",
  kvartal: "Kvartal",
  noegletal: "Nøgletal",
  vaerdi: "Tal",
  maal: "Mål",
  hent: "Hent",
  hentCsv: "CSV til Excel",
  hentGeojson: "GeoJSON",
  aktoerer: (antal: string) => `Aktører (${antal})`,
  henter: "Henter projekterne …",
  tegnforklaring: "Mærkernes form siger indsatsområdet",
};

export type Projekttekster = typeof projekterDa;
