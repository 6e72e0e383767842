/** Danish: what is shown where there is no page. */
export const ikkefundetDa = {
  ikkefundetTitel: "Siden findes ikke",
  ikkefundetHvorfor: "Adressen kan være skrevet forkert, eller siden er flyttet eller fjernet.",
  ikkefundetTilKortet: "Til kortet",
  ikkefundetTilSiderne: "Til alle områders egne sider",
};

export type Ikkefundettekster = typeof ikkefundetDa;
