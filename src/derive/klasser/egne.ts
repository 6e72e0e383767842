/** The reader's own class breaks, as they type them. */
import { parseGraense } from "../../state/graense";
import { FLEST_GRAENSER } from "../../state/view";

/** "100; 125,5; 150" → rising numbers without repeats. Undefined when a part is no number, or there are none or too many. */
export const parseGraenser = (tekst: string): readonly number[] | undefined => {
  const dele = tekst
    .split(";")
    .map((del) => del.trim().replace("−", "-").replace(",", "."))
    .filter((del) => del !== "")
    .map(parseGraense);
  const tal = [...new Set(dele.flatMap((del) => del ?? []))].sort((a, b) => a - b);
  return tal.length > 0 && tal.length <= FLEST_GRAENSER && !dele.includes(undefined) ? tal : undefined;
};
