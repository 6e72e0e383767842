/** The languages of the page, Danish first. */
export const SPROG = ["da", "en"] as const;
export type Sprog = (typeof SPROG)[number];
