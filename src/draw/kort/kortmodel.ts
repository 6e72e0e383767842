/** What the map's surface is given, what it tells, and what can be asked of it. */
import type { Scene } from "../../derive/kort/scene";
import type { Udsnit } from "../../derive/kort/udsnit";
import type { Kortmangel } from "../../derive/model/kortmangel";
import type { Form, Kontekstform, Kortlag } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";

export type Kortmodel = {
  readonly lag: Kortlag;
  readonly kontekst: readonly Kontekstform[];
  readonly scene: Scene;
  readonly tekster: Tekster;
  /** Outlines that fill the surface when the reader has not moved the map: a bydel drilled into, or none for the whole city. */
  readonly fokus: readonly Form[];
  /** Signs in the longest value, for the labels. */
  readonly vaerditegn: number;
  readonly iBevaegelse: boolean;
};

export type Kortlytter = {
  readonly peg: (id: OmraadeId | undefined) => void;
  readonly vaelg: (id: OmraadeId, sammen: boolean) => void;
  readonly ryd: () => void;
  /** Undefined: the map shows its whole frame again. */
  readonly flyttet: (udsnit: Udsnit | undefined) => void;
  /** A file that was asked for did not come. */
  readonly kommerIkke: () => void;
};

export type Kortflade = {
  readonly draw: (model: Kortmodel) => void;
  /** A sentence in the map's place when its outlines did not come, or over it while they are on their way; undefined takes it away. */
  readonly drawMangler: (mangel: Kortmangel | undefined) => void;
  readonly drawAktiv: (id: OmraadeId | undefined) => void;
  readonly zoomTil: (id: OmraadeId) => void;
  readonly setUdsnit: (udsnit: Udsnit | undefined) => void;
  /** The part in sight, where the reader has chosen one. */
  readonly valgtUdsnit: () => Udsnit | undefined;
};
