/** Who a figure is about, where it is not all those that the indicator itself counts: a comparison group, or a part. */

/** `forskel` is the difference between two groups, as the source prints it beside a level. Named as the source names them. */
export const GRUPPER = [
  "indvandrere",
  "danskere",
  "tosprogede",
  "etsprogede",
  "tosprogede-drenge",
  "etsprogede-drenge",
  "tosprogede-piger",
  "etsprogede-piger",
  "i-arbejde",
  "i-uddannelse",
  "forskel",
  "to-bydele",
] as const;
export type Gruppe = (typeof GRUPPER)[number];
