/** What is known of projects: loaded when the view of them is first shown. */
import type { Listestatus } from "./boligliste";
import type { Fund } from "./fund";
import type { Form } from "./geometri";
import type { OmraadeId } from "./omraade";
import type { Aktoer, Oekonomirad, Projekt, Projekttal } from "./projekt";

export type Projektbank = {
  readonly projekter: readonly Projekt[];
  readonly aktoerer: readonly Aktoer[];
  readonly oekonomi: readonly Oekonomirad[];
  readonly tal: readonly Projekttal[];
  readonly boliglister: readonly Listestatus[];
  /** The housing areas' outlines: approximate, and to be drawn so. */
  readonly boligformer: readonly Form[];
  /** The kvarter that holds each housing area's middle. */
  readonly kvarterById: ReadonlyMap<OmraadeId, OmraadeId>;
  readonly fund: readonly Fund[];
};
