/** The projects that count as effort: those that the reader's filters leave, and that run in the shown year. */
import type { Form } from "../../domain/geometri";
import type { Katalog } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import type { Projektbank } from "../../domain/projektbank";
import type { View } from "../../state/view";
import { filtrer, type Indekseret } from "../projekter/filter";
import { indeksFor } from "../projekter/projektside";
import { tilstandVed } from "../projekter/tilstand";

export type Plangrundlag = {
  readonly katalog: Katalog;
  readonly view: View;
  readonly bank: Projektbank;
  /** Outlines by id: with the kvarterer's, a project's point is in the kvarter that holds it. */
  readonly formById?: ReadonlyMap<OmraadeId, Form>;
};

/** A filter on state or place would leave out what is asked for here: they do not count. */
const indekserede = ({ katalog, view: { projekter: valg }, bank, formById }: Plangrundlag): readonly Indekseret[] =>
  filtrer(indeksFor(katalog, bank, formById), { ...valg, tilstand: undefined, steder: [] });

/** A point counts as the kvarter that it lies in. */
const medPunktsteder = ({ projekt, punktkvarterer }: Indekseret): Projekt =>
  punktkvarterer.length === 0 ? projekt : { ...projekt, steder: [...new Set([...projekt.steder, ...punktkvarterer])] };

/** With their places as they are named, points apart. */
export const filtreredeProjekter = (grundlag: Plangrundlag): readonly Projekt[] => indekserede(grundlag).map(({ projekt }) => projekt);

/** With the kvarterer of their points among their places. */
export const filtrerTilPlan = (grundlag: Plangrundlag): readonly Projekt[] => indekserede(grundlag).map(medPunktsteder);

/** Of which the report does not say whether they run in the year. */
export const ukendteProjekter = (grundlag: Plangrundlag): readonly Projekt[] =>
  filtrerTilPlan(grundlag).filter((projekt) => tilstandVed(projekt, Number(grundlag.view.projekter.aar)) === "ukendt");

export const indekseredeIGang = (grundlag: Plangrundlag): readonly Indekseret[] => {
  const aar = Number(grundlag.view.projekter.aar);
  return indekserede(grundlag).filter(({ projekt }) => tilstandVed(projekt, aar) === "i-gang");
};
export const projekterIGang = (grundlag: Plangrundlag): readonly Projekt[] => indekseredeIGang(grundlag).map(medPunktsteder);
