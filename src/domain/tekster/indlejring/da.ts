/** Danish: an embedded view, as the article's reader meets it. */
export const indlejringDa = {
  seHele: "Se det hele på Bydelskort",
  seKort: "Se kortet i fuld størrelse",
  seProfil: (navn: string) => `Se hele siden om ${navn}`,
  nytVindue: "åbner i et nyt vindue",
  talene: "Tallene som tabel",
  kilde: "Kilde",
  maalinger: "Alle målinger",
  udenScript: "Uden JavaScript står her den nyeste måling for hele byen, og kortet kan ikke betjenes.",
  tabelUdenScript: "Uden JavaScript står her den nyeste måling for hele byen.",
  graenser: "Grænser: Københavns Kommune, CC BY 4.0.",
  noegletal: "Nøgletal",
};

export type Indlejringstekster = typeof indlejringDa;
