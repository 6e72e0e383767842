/** English: the page about the figures. */
import type { Omtekster } from "./da";

export const omEn: Omtekster = {
  omOverskrift: "About the figures",
  omHvad:
    "Bydelskort shows figures for Copenhagen's ten districts (bydele), twelve local committee areas (lokaludvalg) and 67 quarters (kvarterer): the population since 1995, and the integration barometer and district figures of the City's 2009 status report. The map can show value, change, distance to the goal or light wherever there are figures for it. Its colours do not judge: they say low and high, up and down. A light follows the report's rule on the development since the measurement before and says nothing of the level.",
  omFravaer: "When a figure is missing",
  omFravaerTekst:
    "A missing figure always has a reason, and each reason has a pattern of its own on the map. None of the reasons means that the figure is low.",
  omIndikatorer: "The indicators",
  omKilder: "Sources and licence",
  omKilderTekst:
    "Population: Statistics Denmark in the City of Copenhagen's data bank, CC BY 4.0. The barometer and district figures 2003–2009: City of Copenhagen, Statusrapport 2009: Integration – et fælles ansvar. The list of vulnerable housing areas of 2012: the Folketing, UUI alm. del 2011-12, question 550. Boundaries: City of Copenhagen, CC BY 4.0. Neighbouring municipalities: Danish Geodata Agency/Dataforsyningen.",
  omTilgaengelighed: "Accessibility",
  omTilgaengelighedTekst:
    "The page is built to WCAG 2.2, level AA. Everything can be reached with the keyboard, every map has a table with the same numbers, and colour never stands alone. Each release is scanned automatically in every view. Known shortcoming: projects' names and descriptions, remarks and sources are in Danish only.",
  omMetode: "Method",
  omMetodeTekst:
    "The outlines are built from the city's 399 statistical blocks (roder), so that quarters, committee areas and districts fit together. Area means land; the harbour does not count. Figures that could reveal something about few people are hidden: by the source, because the count is 1–4, because a share is of fewer than 20 people, or so that a hidden neighbouring figure cannot be worked out. What is computed from a hidden figure is hidden too.",
};
