/** Danish: the page about the figures. */
export const om = {
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
