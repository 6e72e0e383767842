/** English: the accessibility statement. */
import type { Erklaeringstekster } from "./da";

export const erklaeringEn: Erklaeringstekster = {
  titel: "Accessibility statement",
  gaelder:
    "This statement covers Bydelskort: the map and its views, the areas' own pages, the report on the whole city and the editions that can be embedded in other pages. The Danish act on the accessibility of public sector bodies' websites and mobile applications (webtilgængelighedsloven) asks for EN 301 549, which builds on WCAG 2.1, levels A and AA. Bydelskort is built to the newer WCAG 2.2, level AA.",
  ejer: "Responsible for the website",
  ikkeUdfyldt: "not filled in yet",
  registreret: "The statement with the Danish Agency for Digital Government (Digitaliseringsstyrelsen)",
  status: "Compliance",
  statusTekst:
    "Bydelskort complies in part with the requirements. No breach of WCAG 2.2 AA is known outside the picture of the map, but the pages have not yet been tried by people who use a screen reader, magnification or voice control, and until they have, we do not say “in full”.",
  ikke: "Content that is not accessible",
  ikkeListe: [
    "The map as a picture. Outlines, distances and colours cannot be read aloud. Online maps are outside the act (Directive 2016/2102, article 1(4)(d)), but the figures are not: the table below each map has the same figures, one skip link away, and each area on the map says its name, value, rank and light when you go to it with the keyboard.",
    "Points, own areas and reach on the maps of Projects and Planning. The same places and figures stand as lists and tables beside the map.",
    "Projects' names and descriptions, remarks and sources are in Danish only, also where the rest is in English. They are marked as Danish, so that a screen reader pronounces them right. Reason: they are quotations from the City's own tables and report.",
    "Reports as PDF are tagged with headings, tables and captions, but have not been checked against PDF/UA. The same page on the web is the alternative.",
  ],
  metode: "How this statement was made",
  metodeTekst:
    "Self-assessment, finished on 28 November 2026: automatic tests in Chromium of every view in both languages and of the main ways in Firefox, with screenshots looked at in 320 pixels, in forced colours and with enlarged text. The tests run again for each release, and one that fails is not put into service. The statement must be looked over at least once a year.",
  punkter: "The checklist, line by line",
  punkt: "Requirement",
  holdes: "How it is held",
  punktliste: [
    ["The page's language and title follow the view", "Tested automatically in every view, in Danish and English."],
    [
      "Every map has a table with the same figures, one skip link away",
      "Tested automatically: the skip link leads to the table, and table and map are drawn from the same figures.",
    ],
    [
      "Areas are reached by keyboard as a list; arrows go to the neighbour, Esc clears",
      "Tested automatically with real key presses: every area is reached, and each arrow leads the way it points, on every level.",
    ],
    [
      "The focus is seen on every colour and never lies below anything",
      "Tested automatically: the ring's two colours are computed against each class colour, and Tab goes through every view at 320 and 1280 pixels.",
    ],
    ["Time is set by slider, buttons and list; playing starts only with the reader", "Tested automatically, also with reduced motion."],
    [
      "One sentence is read aloud when the view has settled",
      "Tested automatically: the sentence is said once, and not while playing. How it sounds in a screen reader has not been tried.",
    ],
    [
      "Colour never stands alone",
      "Tested automatically: a pattern for each absence, a shape for lights, projects and selected areas, and colours that can be told apart in colour blindness.",
    ],
    [
      "Text has a contrast of 4.5:1, controls 3:1, and targets are at least 24 pixels, 44 on touch screens",
      "Tested automatically by computing with the pages' own colours and by measuring every button in every view.",
    ],
    [
      "Everything can be done with buttons too",
      "Tested automatically: zooming, moving and “Zoom to” have buttons; nothing needs dragging or hovering.",
    ],
    [
      "320 pixels, 400 per cent zoom, forced colours, skip links",
      "Tested automatically in every view in both languages; the screenshots were looked at on 28 November 2026.",
    ],
    [
      "The printed report has headings, captions and a text for each picture",
      "Tested automatically: the PDF is tagged and has bookmarks. Whether its captions are good must be judged by a person, which has not been done yet.",
    ],
  ],
  genveje: "Keyboard",
  henvendelse: "Contact",
  henvendelseTekst:
    "Write or call if there is something you cannot use, or if you need the figures in another form. Please say which page it is and what you read it with.",
  mail: "E-mail",
  telefon: "Telephone",
  haandhaevelse: "Enforcement",
  haandhaevelseTekst:
    "The Danish Agency for Digital Government (Digitaliseringsstyrelsen) supervises compliance with the act. If you do not get an answer that you can use, you can take it to the agency.",
};
