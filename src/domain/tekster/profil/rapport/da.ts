/** Danish: the city's own status report. */
export const rapportDa = {
  overlinje: "Statusrapport for hele byen",
  barometer: "Barometeret i overblik",
  anbefalinger: "Anbefalinger",
  anbefalingerTomt:
    "Ingen i denne udgave. De skrives under «Tilpas og kommentér», eller kommer fra en fil, når rapporten laves med kommandoen.",
  indikator: "Indikator",
  lys: "Lys",
  seneste: "Seneste",
  foer: "Før",
  maal: "Mål",
  oekonomi: (m: { aar: string; antal: string; kroner: string; andel: string }) =>
    `${m.aar}: ${m.antal} projekter og ${m.kroner}, ${m.andel} af kronerne`,
  oekonomiOverskrift: "Økonomi",
  oekonomiIngen: "Rapportens tabeller fordeler ikke projekter og kroner på dette indsatsområde.",
  projekter: "Projekter og indsatser med dette indsatsområde som det første",
  tilstand: "Tilstand i 2009",
  tilstande: { "ikke-begyndt": "ikke begyndt", "i-gang": "i gang", afsluttet: "afsluttet", ukendt: "ukendt" },
  bydele: "Bydelene side om side",
  bydel: "Bydel",
  boliger: "Listen over udsatte boligområder",
  boligerHvad: "Alle områder, som en af listerne eller rapporten navngiver, også dem uden kendt omrids.",
};
export type Rapporttekster = typeof rapportDa;
