/** The page's words by language: Danish is always here, English comes as a file of its own before anything is drawn in it. */
import type { Sprog } from "./sprog";
import { da, type Tekster } from "./tekster/da";

const kendte = new Map<Sprog, Tekster>([["da", da]]);

export const harTekster = (sprog: Sprog): boolean => kendte.has(sprog);

/** Danish while the language is not here. */
export const teksterFor = ({ sprog }: { readonly sprog: Sprog }): Tekster => kendte.get(sprog) ?? da;

/** Rejects where the file did not come. */
export const hentTekster = async (sprog: Sprog): Promise<void> => {
  if (!harTekster(sprog)) kendte.set(sprog, (await import("./tekster/en")).en);
};
