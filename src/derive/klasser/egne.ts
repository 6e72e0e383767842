/** The reader's own class breaks, as they type them. */
import type { Sprog } from "../../domain/sprog";
import { parseGraense } from "../../state/graense";
import { FLEST_GRAENSER } from "../../state/view";

/** Groups of three after the language's own sign are thousands: 50.000 is fifty thousand in Danish, 50,000 in English. */
const TUSINDER: Readonly<Record<Sprog, RegExp>> = { da: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/, en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ };

const parseTal = (tekst: string, sprog: Sprog): number | undefined => {
  const med = tekst.trim().replace("−", "-");
  const uden = TUSINDER[sprog].test(med) ? med.replaceAll(sprog === "da" ? "." : ",", "") : med;
  return parseGraense(uden.replace(",", "."));
};

/** "100; 125,5; 1.500" → rising numbers without repeats. Undefined when a part is no number, or there are none or too many. */
export const parseGraenser = (tekst: string, sprog: Sprog = "da"): readonly number[] | undefined => {
  const dele = tekst
    .split(";")
    .filter((del) => del.trim() !== "")
    .map((del) => parseTal(del, sprog));
  const tal = [...new Set(dele.flatMap((del) => del ?? []))].sort((a, b) => a - b);
  return tal.length > 0 && tal.length <= FLEST_GRAENSER && !dele.includes(undefined) ? tal : undefined;
};
