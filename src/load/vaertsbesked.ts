/** What the page around may ask an embed for: one message, versioned, checked before anything is done with it. */
import * as v from "valibot";

/** A query is an address' length at most: no view needs more. */
const LAENGSTE = 4000;

const Besked = v.strictObject({
  type: v.literal("bydelskort:set"),
  v: v.literal(1),
  query: v.pipe(v.string(), v.maxLength(LAENGSTE)),
});

/** The wished query without its `?`, or undefined for anything else. Total. */
export const laesVaertsbesked = (indhold: unknown): string | undefined => {
  const laest = v.safeParse(Besked, indhold);
  return laest.success ? laest.output.query.replace(/^\?/, "") : undefined;
};
