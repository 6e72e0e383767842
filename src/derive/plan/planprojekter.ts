/** The projects that count as effort: those that the reader's filters leave, and that run in the shown year. */
import type { Katalog } from "../../domain/katalog";
import type { Projekt } from "../../domain/projekt";
import type { Projektbank } from "../../domain/projektbank";
import type { View } from "../../state/view";
import { filtrer, type Indekseret } from "../projekter/filter";
import { indeksFor } from "../projekter/projektside";
import { tilstandVed } from "../projekter/tilstand";

export type Plangrundlag = { readonly katalog: Katalog; readonly view: View; readonly bank: Projektbank };

/** A filter on state or place would leave out what is asked for here: they do not count. */
export const filtrerTilPlan = ({ katalog, view: { projekter: valg }, bank }: Plangrundlag): readonly Indekseret[] =>
  filtrer(indeksFor(katalog, bank), { ...valg, tilstand: undefined, steder: [] });

export const indekseredeIGang = (grundlag: Plangrundlag): readonly Indekseret[] => {
  const aar = Number(grundlag.view.projekter.aar);
  return filtrerTilPlan(grundlag).filter(({ projekt }) => tilstandVed(projekt, aar) === "i-gang");
};
export const projekterIGang = (grundlag: Plangrundlag): readonly Projekt[] => indekseredeIGang(grundlag).map(({ projekt }) => projekt);
