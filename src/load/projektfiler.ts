/** The tables of the view of projects, and the name that a finding gives each. */
export const PROJEKTFILER = {
  projekter: "data/projekter.csv",
  aktoerer: "data/aktoerer.csv",
  oekonomi: "data/oekonomi.csv",
  projektstatus: "data/projektstatus.csv",
  boliglister: "data/boligomraadelister.csv",
} as const;
export const BOLIGFIL = "geodata/boligomraader.geojson";
