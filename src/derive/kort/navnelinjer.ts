/** The ways in which an area's name can be written on the map, from the best to the most cramped. */

/** As lokaludvalg and map makers shorten them. */
const FORKORTELSER: readonly (readonly [RegExp, string])[] = [
  [/\s*\(.*\)$/, ""],
  [/Kongens/, "Kgs."],
  [/Gamle /, "Gl. "],
  [/-?[Kk]varteret$|s? [Kk]varteret$| Kvarter$/, "-kv."],
];

const kort = (navn: string): string => FORKORTELSER.reduce((tekst, [moenster, ny]) => tekst.replace(moenster, ny), navn);

/** Cut after a hyphen or slash, or at a space, so that the longest line is as short as can be. */
const iLinjer = (navn: string, antal: number): readonly string[] | undefined => {
  const bidder = navn.split(/(?<=[-/])|(?<= )/).filter((bid) => bid !== "");
  if (bidder.length < antal) return undefined;
  if (antal === 1) return [navn];
  const muligheder = bidder.slice(1).flatMap((_, i) => {
    const rest = iLinjer(bidder.slice(i + 1).join(""), antal - 1);
    return rest === undefined
      ? []
      : [
          [
            bidder
              .slice(0, i + 1)
              .join("")
              .trim(),
            ...rest,
          ],
        ];
  });
  const laengst = (linjer: readonly string[]) => Math.max(...linjer.map((linje) => linje.length));
  return muligheder.sort((a, b) => laengst(a) - laengst(b))[0];
};

/** Line by line: the whole name in one, two and three lines, then the shortened one, then the first of several names. */
export const navnelinjer = (navn: string): readonly (readonly string[])[] =>
  [...new Set([navn, kort(navn), kort(navn.split("/")[0] ?? navn)])].flatMap((form) =>
    [1, 2, 3].flatMap((antal) => {
      const linjer = iLinjer(form, antal);
      return linjer === undefined ? [] : [linjer];
    }),
  );
