/** The filters that are on, in words: they hold in every part of the overview, and for every table that is taken along. */
import { lavFacetter, projekttekster } from "../projekter/projektside";
import { filtreredeProjekter, type Plangrundlag } from "./planprojekter";

/** "Indsatsområde: Bolig", "Ord: «lektie»"; none where every project counts. */
export const aktiveFiltre = ({ view }: Pick<Plangrundlag, "view">): readonly string[] => {
  const { projekter: valg, sprog } = view;
  const ord = projekttekster(sprog);
  const facetter = lavFacetter([], { ...valg, tilstand: undefined, steder: [] }, sprog);
  return [
    ...facetter.flatMap(({ navn, valgt, vaerdier }) => {
      const fundet = vaerdier.find(({ vaerdi }) => vaerdi === valgt);
      return fundet === undefined ? [] : [`${navn}: ${fundet.navn}`];
    }),
    ...(valg.tekst === "" ? [] : [`${ord.tekst}: «${valg.tekst}»`]),
  ];
};

/** As a footnote of a table; "" without filters. */
export const filternote = (grundlag: Plangrundlag): string => {
  const filtre = aktiveFiltre(grundlag);
  return filtre.length === 0 ? "" : `${filtre.join("; ")} (${filtreredeProjekter(grundlag).length})`;
};
