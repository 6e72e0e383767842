/** One report that is asked for, and what became of it. */
import type { OmraadeId } from "../../src/domain/omraade";
import type { Kommentar } from "./kommentar";

export type Bestilling = {
  readonly id: OmraadeId;
  /** As the messages name the area. */
  readonly navn: string;
  /** The page below the site's root: "bydel/noerrebro/". */
  readonly side: string;
  /** The file to write. */
  readonly ud: string;
  readonly kommentar: Kommentar;
  /** Ids of the sections to leave out. */
  readonly udeladte: readonly string[];
};

/** A report as it came out of the browser. */
export type Tryk = { readonly bytes: Uint8Array; readonly sider: number };

export type Udfald = { readonly bestilling: Bestilling; readonly sekunder: number } & (
  | { readonly kind: "lavet"; readonly sider: number; readonly byte: number; readonly erstattet: boolean }
  | { readonly kind: "fejlet"; readonly grund: string }
);
