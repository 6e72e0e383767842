/** The bench's result as text: one table per budget, with what it rests on below. */
import { type Afsnit, domFor, erOverskredet, formatTal, type Linje } from "./budget";

const HOVED = ["", "median", "spænd", "n", "grænse", ""] as const;
/** Numbers stand to the right. */
const TIL_HOEJRE = [false, true, true, true, true, false] as const;

const celler = (linje: Linje): readonly string[] => {
  const { hvad, enhed, decimaler, maalt, graense } = linje;
  const med = (tal: number): string => `${formatTal(tal, decimaler)} ${enhed}`.trimEnd();
  const spaend = maalt.antal > 1 ? `${formatTal(maalt.mindst, decimaler)}–${formatTal(maalt.stoerst, decimaler)}` : "";
  return [hvad, med(maalt.median), spaend, String(maalt.antal), graense === undefined ? "" : `≤ ${med(graense)}`, domFor(linje)];
};

/** Notes are indented below the lines. */
export const formatAfsnit = ({ titel, linjer, noter }: Afsnit): string => {
  const raekker = [HOVED, ...linjer.map(celler)];
  const bredder = HOVED.map((_, kolonne) => Math.max(...raekker.map((raekke) => raekke[kolonne]?.length ?? 0)));
  const tegn = (raekke: readonly string[]): string =>
    raekke
      .map((celle, kolonne) => (TIL_HOEJRE[kolonne] ? celle.padStart(bredder[kolonne] ?? 0) : celle.padEnd(bredder[kolonne] ?? 0)))
      .join("  ")
      .trimEnd();
  return [`━━ ${titel}`, ...raekker.map(tegn), ...noter.map((note) => `   ${note}`)].join("\n");
};

/** The last line: how many of the limits were passed. */
export const formatSlutning = (afsnit: readonly Afsnit[]): string => {
  const budgetter = afsnit.flatMap(({ linjer }) => linjer).filter(({ graense }) => graense !== undefined);
  const overskredne = budgetter.filter(erOverskredet);
  return `${overskredne.length} af ${budgetter.length} grænser overskredet`;
};
