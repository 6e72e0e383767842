/** Danish: the page about the figures. */
export const omDa = {
  omOverskrift: "Om tallene",
  omHvad:
    "Bydelskort viser tal for Københavns ti bydele, tolv lokaludvalgsområder og 67 kvarterer: befolkningen siden 1995 og integrationsbarometeret og bydelstallene fra kommunens Statusrapport 2009. Kortet kan vise værdi, udvikling, afstand til mål eller lys, hvor der er tal til det. Farverne dømmer ikke: de siger lavt og højt, op og ned. Et lys følger rapportens regel om udviklingen siden sidste måling og siger intet om niveauet.",
  omFravaer: "Når et tal mangler",
  omFravaerTekst:
    "Et manglende tal har altid en grund, og hver grund har sit eget mønster på kortet. Ingen af grundene betyder, at tallet er lavt.",
  omIndikatorer: "Indikatorerne",
  omKilder: "Kilder og licens",
  omKilderTekst:
    "Befolkningstal: Danmarks Statistik i Københavns Kommunes Statistikbank, CC BY 4.0. Barometeret og bydelstal 2003–2009: Københavns Kommune, Statusrapport 2009: Integration – et fælles ansvar. Listen over udsatte boligområder 2012: Folketinget, UUI alm. del 2011-12, svar på spm. 550. Grænser: Københavns Kommune, CC BY 4.0. Nabokommuner: Geodatastyrelsen/Dataforsyningen.",
  omTilgaengelighed: "Tilgængelighed",
  omTilgaengelighedTekst:
    "Siden er bygget efter WCAG 2.2, niveau AA. Alt kan nås med tastaturet, hvert kort har en tabel med de samme tal, og farve står aldrig alene. Hver udgave gennemgås automatisk i alle visninger. Kendt mangel: projekternes navne og beskrivelser, bemærkninger og kilder står kun på dansk.",
  omMetode: "Metode",
  omMetodeTekst:
    "Grænserne er tegnet ud fra byens 399 roder (statistiske blokke), så kvarterer, lokaludvalg og bydele passer sammen. Arealet er land; havnen tæller ikke med. Tal, der kunne røbe noget om få personer, er skjult: af kilden, fordi antallet er 1–4, fordi en andel er af færre end 20 personer, eller for at et skjult nabotal ikke kan regnes ud. Hvad der regnes af et skjult tal, er også skjult.",
};

export type Omtekster = typeof omDa;
