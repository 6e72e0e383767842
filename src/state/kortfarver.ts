/** Which of the four ways of colouring the map an indicator has figures for on a level. */
import { type Katalog, omraaderPaa, serieFor, tiderFor } from "../domain/katalog";
import { isTalmaal, isVaerdi } from "../domain/maaling";
import type { Kortniveau } from "../domain/niveau";
import { BY } from "../domain/omraade";
import type { Kortfarve } from "./view";

/** Values always; change needs two dates, distance a goal with a number, lights a direction and an area that was measured twice. */
export const kortfarverFor = (katalog: Katalog, indikator: string, niveau: Kortniveau): readonly Kortfarve[] => {
  const omraader = omraaderPaa(katalog, niveau);
  const harMaal = katalog.maal.some(
    (maal) => isTalmaal(maal) && maal.indikator === indikator && (maal.omraade === BY || omraader.some(({ id }) => id === maal.omraade)),
  );
  const bedoemmes = (katalog.indikatorById.get(indikator)?.retning ?? "neutral") !== "neutral";
  const harLys = bedoemmes && omraader.some(({ id }) => serieFor(katalog, indikator, id).filter(isVaerdi).length > 1);
  return [
    "vaerdi",
    ...(tiderFor(katalog, indikator, niveau).length > 1 ? (["udvikling"] as const) : []),
    ...(harMaal ? (["maal"] as const) : []),
    ...(harLys ? (["lys"] as const) : []),
  ];
};
