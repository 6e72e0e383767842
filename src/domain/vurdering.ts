/** What the administration itself thinks of a main goal: a fact with its source, shown beside the light. The two may disagree. */
import type { Indsatsomraade } from "./indikator";
import type { Sted } from "./maaling";
import type { Sprog } from "./sprog";

export type Vurdering = {
  readonly indsatsomraade: Indsatsomraade;
  readonly tekst: Readonly<Record<Sprog, string>>;
  readonly kilde: string;
  readonly sted: Sted;
};
