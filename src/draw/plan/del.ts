/** What a part of the overview gives the page: beside the map, below it, and on it. */
import type { TemplateResult } from "lit-html";
import type { Farvelag } from "../../derive/plan/farvelag";
import type { Plangrundlag } from "../../derive/plan/planprojekter";
import type { Form, Polygon, Punkt, Rodeform } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import type { Plantekster } from "../../domain/tekster/plan/da";
import type { Behovsniveau } from "../../state/planvalg";
import type { View } from "../../state/view";
import type { Linkvalg } from "../link";

export type Delvalg = Plangrundlag & {
  readonly ord: Plantekster;
  readonly view: View;
  readonly link: Linkvalg;
  /** Outlines of every area that a place can be, by id. */
  readonly formById: ReadonlyMap<OmraadeId, Form>;
  readonly bydele: readonly Form[];
  readonly kvarterer: readonly Form[];
  /** An outline that did not come: what is measured by it cannot be told. */
  readonly omridsFejlet: boolean;
  /** Asks for the blocks' outlines. */
  readonly roder: () => readonly Rodeform[] | "kom-ikke" | undefined;
  /** Something that is computed by and by has come further. */
  readonly aendret: () => void;
};

export type Delbillede = {
  /** Beside the map. */
  readonly side: TemplateResult;
  /** Below both, the whole width. */
  readonly bund: TemplateResult;
  readonly kort: {
    readonly niveau: Behovsniveau;
    readonly titel: string;
    /** When what the colours tell was so: "december 2008". */
    readonly tid?: string;
    readonly farver?: Farvelag;
    readonly daekning?: readonly Polygon[];
    readonly eget?: readonly Polygon[];
    readonly punkter?: readonly Punkt[];
    /** Set: a click on the map is a point of the reader's own area. */
    readonly paaPunkt?: ((punkt: Punkt) => void) | undefined;
    /** Set: a click chooses this way instead of opening the area. */
    readonly paaOmraade?: ((id: OmraadeId) => void) | undefined;
    readonly medMaerker: boolean;
  };
};
