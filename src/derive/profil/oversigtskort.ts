/** Where in the city an area lies: the level's outlines, the one filled, as coarse as a small drawing can show. */
import type { OmraadeId } from "../../domain/omraade";
import type { Profilniveau } from "../../domain/slug";
import type { Profilgrundlag } from "./grundlag";
import { indpas, indpassetSti } from "./indpas";

export type Oversigtskort = {
  readonly bredde: number;
  readonly hoejde: number;
  readonly andre: string;
  readonly valgt: string;
};

const FELT = { bredde: 200, hoejde: 190 } as const;

/** Undefined for an area that the level has no outline of. */
export const oversigtskortFor = ({ lag }: Profilgrundlag, id: OmraadeId, niveau: Profilniveau): Oversigtskort | undefined => {
  const { former } = lag[niveau];
  const egen = former.find((form) => form.id === id);
  if (egen === undefined) return undefined;
  const indpasning = indpas(former, FELT);
  return {
    ...FELT,
    andre: former.map((form) => (form === egen ? "" : indpassetSti(form.polygoner, indpasning))).join(""),
    valgt: indpassetSti(egen.polygoner, indpasning),
  };
};
