/** Danish: the accessibility statement. */
export const erklaeringDa = {
  titel: "Tilgængelighedserklæring",
  gaelder:
    "Erklæringen gælder Bydelskort: kortet og dets visninger, områdernes egne sider, rapporten for hele byen og de udgaver, der kan indlejres på andre sider. Loven om tilgængelighed af offentlige organers websteder og mobilapplikationer (webtilgængelighedsloven) kræver EN 301 549, som bygger på WCAG 2.1, niveau A og AA. Bydelskort er bygget efter den nyere WCAG 2.2, niveau AA.",
  ejer: "Ansvarlig for webstedet",
  ikkeUdfyldt: "ikke udfyldt endnu",
  registreret: "Erklæringen hos Digitaliseringsstyrelsen",
  status: "Overholdelse",
  statusTekst:
    "Bydelskort er delvist i overensstemmelse med kravene. Der kendes ingen brud på WCAG 2.2 AA uden for kortbilledet, men siderne er endnu ikke prøvet af brugere af skærmlæser, forstørrelse eller talestyring, og så længe det ikke er sket, siger vi ikke «fuldt».",
  ikke: "Indhold, der ikke er tilgængeligt",
  ikkeListe: [
    "Kortet som billede. Omrids, afstande og farver kan ikke læses op. Onlinekort er undtaget fra loven (direktiv 2016/2102, artikel 1, stk. 4, litra d), men tallene er det ikke: tabellen under hvert kort har de samme tal, ét spring væk, og hvert område på kortet siger selv navn, værdi, plads og lys, når man går til det med tastaturet.",
    "Punkter, egne områder og rækkevidde på kortene i Projekter og Plan. De samme steder og tal står som lister og tabeller ved siden af kortet.",
    "Projekters navne og beskrivelser, bemærkninger og kilder findes kun på dansk, også når resten står på engelsk. De er mærket som dansk, så en skærmlæser udtaler dem rigtigt. Begrundelse: det er citater fra kommunens egne tabeller og rapport.",
    "Rapporter som PDF er mærket op med overskrifter, tabeller og billedtekster, men er ikke prøvet mod PDF/UA. Den samme side på nettet er alternativet.",
  ],
  metode: "Sådan er erklæringen blevet til",
  metodeTekst:
    "Selvevaluering, afsluttet den 28. november 2026: automatiske prøver i Chromium af hver visning på begge sprog og af hovedvejene i Firefox, med skærmbilleder, der er set efter ved 320 pixel, i tvungne farver og med forstørret tekst. Prøverne køres igen for hver ny udgave, og en udgave, der ikke består, sættes ikke i drift. Erklæringen skal ses efter mindst en gang om året.",
  punkter: "Tjeklisten, punkt for punkt",
  punkt: "Krav",
  holdes: "Sådan holdes det",
  punktliste: [
    ["Sidens sprog og titel følger visningen", "Prøves automatisk i alle visninger på dansk og engelsk."],
    [
      "Hvert kort har en tabel med de samme tal, ét spring væk",
      "Prøves automatisk: springlinket går til tabellen, og tabel og kort tegnes af de samme tal.",
    ],
    [
      "Områderne nås med tastaturet som en liste; pilene går til naboen, Esc rydder",
      "Prøves automatisk med rigtige tastetryk: alle områder nås, og hver pil fører den vej, den peger, for alle inddelinger.",
    ],
    [
      "Fokus ses på alle farver og ligger aldrig under noget",
      "Prøves automatisk: rammens to farver er regnet mod hver klassefarve, og Tab går gennem alle visninger ved 320 og 1280 pixel.",
    ],
    ["Tiden styres med skyder, knapper og liste; afspilning begynder kun hos brugeren", "Prøves automatisk, også med reduceret bevægelse."],
    [
      "Én sætning læses op, når visningen er faldet til ro",
      "Prøves automatisk: sætningen siges én gang og ikke under afspilning. Hvordan den lyder i en skærmlæser, er ikke prøvet.",
    ],
    [
      "Farve står aldrig alene",
      "Prøves automatisk: mønster for hvert fravær, form for lys, projekter og valgte områder, og farver, der kan skelnes ved farveblindhed.",
    ],
    [
      "Tekst har kontrasten 4,5:1, betjening 3:1, og mål er mindst 24 pixel, 44 på berøringsskærm",
      "Prøves automatisk ved regning ud fra siternes egne farver og ved måling af alle knapper i alle visninger.",
    ],
    [
      "Alt kan også gøres med knapper",
      "Prøves automatisk: zoom, flytning og «Zoom til» har knapper; intet kræver at trække eller holde musen over.",
    ],
    [
      "320 pixel, 400 procents zoom, tvungne farver, springlink",
      "Prøves automatisk i alle visninger på begge sprog; skærmbillederne er set efter den 28. november 2026.",
    ],
    [
      "Den trykte rapport har overskrifter, billedtekster og tekst for hvert billede",
      "Prøves automatisk: PDF'en er mærket op og har bogmærker. Om billedteksterne er gode, må et menneske vurdere, og det er ikke gjort endnu.",
    ],
  ],
  genveje: "Tastatur",
  henvendelse: "Henvendelse",
  henvendelseTekst:
    "Skriv eller ring, hvis der er noget, du ikke kan bruge, eller hvis du har brug for tallene i en anden form. Sig gerne, hvilken side det er, og hvad du bruger til at læse den.",
  mail: "E-mail",
  telefon: "Telefon",
  haandhaevelse: "Håndhævelse",
  haandhaevelseTekst:
    "Digitaliseringsstyrelsen fører tilsyn med, at webtilgængelighedsloven overholdes. Får du ikke et svar, du kan bruge, kan du gå videre til Digitaliseringsstyrelsen.",
};

export type Erklaeringstekster = typeof erklaeringDa;
