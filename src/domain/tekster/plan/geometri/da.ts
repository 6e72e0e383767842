/** Danish: reach and own area. */
/** "1 bydel", "2 bydele". */
const antal = (tal: string, en: string, flere: string): string => `${tal} ${tal === "1" ? en : flere}`;

export const plangeometriDa = {
  pct: "pct.",
  rk: "Rækkevidde",
  rkEmne: "Indsatsområde",
  alle: "Alle",
  sted: "Sted",
  rkHvad:
    "Hvor stor en del af hvert områdes land ligger inden for en afstand af et sted, hvor noget er i gang? Fugleflugt, fra stedets omrids.",
  afstand: "Afstand",
  meter: (tal: string) => `${tal} m`,
  rkRegner: "Regner …",
  rkFejl: "Afstandene kunne ikke regnes. Genindlæs siden for at prøve igen.",
  rkIngen: (m: { aar: string; udeladt: string }) =>
    `Ingen projekter i gang i ${m.aar} er kun nævnt for kvarterer og boligområder, så der er intet at måle fra (${m.udeladt} er nævnt for en bydel, hele byen eller uden sted).`,
  rkFund: (m: { afstand: string; andel: string; by: string; antal: string; af: string; beboere: string; tid: string }) =>
    `Højst ${m.andel} af land i ${m.by} ligger inden for ${m.afstand} m af de steder, som ${m.antal} af de ${m.af} projekter i gang er nævnt for. ${m.beboere === "" ? "Indbyggerne kan ikke anslås." : `Anslået bor der højst ca. ${m.beboere} indbyggere (${m.tid}).`}`,
  rkAlle: "Alle områder kan være nået af dem i nogen grad.",
  rkUden: (m: { antal: string; navne: string }) => `Ikke nået af dem: ${m.antal} – ${m.navne}.`,
  rkFlere: (tal: string) => `og ${tal} mere`,
  rkMetode: (m: { udeladt: string; antal: string; aar: string }) =>
    `Metode: ${antal(m.antal, "projekt", "projekter")} i gang i ${m.aar} er kun nævnt for kvarterer og boligområder. Afstanden er målt fra omridset af det sted; projektet selv ligger et sted inden i det, så andelene er højst så store. ${antal(m.udeladt, "projekt", "projekter")} er ikke med, fordi de er nævnt for en bydel, for hele byen eller uden sted, også hvor de desuden er nævnt for et kvarter. Indbyggere er et skøn: hvert kvarters tal ganget med andelen af dets land, lagt sammen. Boligområdernes afstand er fra midten af deres omtrentlige omrids.`,
  rkInde: "0 m: ligger inden for stedet",
  andelAfLand: "Andel af land",
  anslaaet: "Anslåede indbyggere",
  naermeste: "Nærmeste sted med et projekt i gang",
  eg: "Eget område",
  egHvad: "Tegn en cirkel eller et polygon, eller udpeg områder. Området står i adressen, så det kan sendes.",
  egMaader: { cirkel: "Cirkel", polygon: "Polygon", valg: "Udpeg områder" },
  egMaade: "Sådan",
  egKlik: {
    cirkel: "Klik på kortet for at sætte midten.",
    polygon: "Klik på kortet for hvert hjørne.",
    valg: "Klik på områder på kortet for at tage dem med.",
  },
  egKoordinat: "Bredde og længde",
  egKoordinatEks: "fx 55,6950 12,5450",
  egKoordinatFejl: (tekst: string) => `«${tekst}» kan ikke læses som et sted i København. Skriv bredde og længde, fx 55,6950 12,5450.`,
  egMidtI: "eller midt i",
  egRadius: "Radius i meter",
  egSaet: "Sæt",
  egTilfoej: "Tilføj",
  egOmraade: "Område",
  egFuldt: (tal: string) => `Der er ikke plads til flere end ${tal}.`,
  egRadiusFejl: (m: { tekst: string; fra: string; til: string }) =>
    `«${m.tekst}» kan ikke være en radius. Skriv et tal fra ${m.fra} til ${m.til} meter.`,
  egCirkel: (m: { radius: string; midte: string }) => `Cirkel med radius ${m.radius} m om ${m.midte} (bredde, længde).`,
  egHjoerner: (tal: string) => antal(tal, "hjørne", "hjørner"),
  egFortryd: "Fortryd sidste hjørne",
  egRyd: "Ryd området",
  egFjern: (navn: string) => `Fjern ${navn}`,
  egIntet: "Intet område endnu.",
  egHenter: "Henter rodernes omrids …",
  egMangler: "Omrids eller beregning kunne ikke hentes. Genindlæs siden for at prøve igen.",
  egFejl: {
    "for-faa": "Et polygon skal have mindst tre hjørner, der ikke ligger på én linje.",
    krydser:
      "Polygonets sider krydser hinanden, så det er ikke klart, hvad der er indeni. Fortryd et hjørne, eller sæt dem i rækkefølge rundt.",
    "uden-for-byen": "Området ligger uden for Københavns land.",
    tom: "Ingen af de udpegede områder har et omrids.",
  },
  egetFund: (m: { areal: string; beboere: string; tid: string; skoen: boolean }) =>
    `${m.areal} km² land. ${m.skoen ? "Skøn: ca. " : ""}${m.beboere} indbyggere (${m.tid}).`,
  egetFundUden: (areal: string) => `${areal} km² land. Indbyggerne kan ikke skønnes: ingen af kvartererne har et tal.`,
  egetHolder: (m: {
    bydele: string;
    kvarterer: string;
    boliger: string;
    inde: string;
    indeIGang: string;
    roert: string;
    roertIGang: string;
  }) =>
    `Det rører ${antal(m.bydele, "bydel", "bydele")} og ${antal(m.kvarterer, "kvarter", "kvarterer")} og rummer ${antal(m.boliger, "boligområde", "boligområder")}. Nævnt for steder i det: ${antal(m.inde, "projekt eller indsats", "projekter og indsatser")}, heraf ${m.indeIGang} i gang; for områder, som det skærer: ${m.roert}, heraf ${m.roertIGang} i gang.`,
  egetOmtrentlig:
    "Et boligområdes omrids er omtrentligt: det er den blok eller det delområde, der rummer det, og tallene er kvarterets, ikke boligområdets.",
  egetUdenTal: (navne: string) => `Uden tal for indbyggere, og derfor ikke talt med: ${navne}.`,
  egetMetode: (roder: string) =>
    `Metode: arealvægtning fra roder og op (${antal(roder, "rode", "roder")} berørt). Tal findes for kvarterer, ikke for roder: en fjerdedel af et kvarters land regnes som en fjerdedel af dets indbyggere, også hvor de bor ulige. Andele er gennemsnit vejet med indbyggere – eller, hvor andelen er af dem, med indbyggere med oprindelse i ikke-vestlige lande – i alle aldre; dækning er, hvor stor en del af dem der har et tal. Et boligområde er inde, når midten af dets omtrentlige omrids er det.`,
  egetBydele: "Bydele og kvarterer",
  egetAndel: "Andel af dets land",
  egetSamlet: "Samlet tal (skøn, hvor områder er skåret)",
  egetInde: "Nævnt for steder i området",
  egetRoert: "Nævnt for områder, som det skærer",
  paaPunkt: "på et punkt i området",
  egetIngen: "Ingen.",
  samletGrund: {
    "kun-hele": "kan kun lægges sammen for hele områder",
    "kan-ikke": "kan ikke lægges sammen: ingen tabel tæller dem, tallet er af",
    "intet-tal": "intet tal",
  },
  samletNiveau: { bydel: "bydelenes tal", kvarter: "kvarterernes tal" },
  daekning: "Dækning",
  byen: "København",
  tidsord: "Dato",
  grundlag: "Regnet",
};

export type Plangeometritekster = typeof plangeometriDa;
