/** Every measurement behind an area's page, one row each, as a table to take along. */
import { serieFor } from "../../domain/katalog";
import type { Maaling } from "../../domain/maaling";
import { BY, type Omraade } from "../../domain/omraade";
import { kvarterernI } from "../plan/fordeling";
import { csvTal, skrivCsv } from "../tal/csv";
import { bydelFor, indikatorFor, navnFor, type Profilgrundlag, profiltekster } from "./grundlag";
import { kilderFor } from "./kilder";
import { rapporttalFor } from "./rapporttal";

const KOLONNER = [
  "omraade_id",
  "omraade",
  "indikator_id",
  "indikator",
  "tid",
  "vaerdi",
  "enhed",
  "fravaer",
  "brud",
  "note",
  "kilde",
] as const;

/** The area, its bydel where that is another, its kvarterer and the city: all dates, all indicators. */
export const talCsv = (grundlag: Profilgrundlag, omraade: Omraade): string => {
  const { katalog, sprog } = grundlag;
  const bydel = bydelFor(katalog, omraade);
  const omraader = [
    omraade.id,
    ...(bydel === undefined || bydel.bydel.id === omraade.id ? [] : [bydel.bydel.id]),
    ...kvarterernI(katalog, omraade).map(({ id }) => id),
    BY,
  ];
  const rad = (m: Maaling): readonly string[] => {
    const indikator = indikatorFor(grundlag, m.indikator);
    return [
      m.omraade,
      navnFor(katalog, m.omraade),
      m.indikator,
      indikator?.navn ?? m.indikator,
      m.tid,
      csvTal(m.kind === "vaerdi" ? m.vaerdi : undefined),
      indikator?.enhed ?? "",
      m.kind === "mangel" ? m.fravaer : "",
      m.brud ? "ja" : "",
      m.note,
      m.kilde,
    ];
  };
  const rader = omraader.flatMap((id) => katalog.indikatorer.flatMap((indikator) => serieFor(katalog, indikator.id, id).map(rad)));
  const noter = kilderFor(grundlag, rapporttalFor(grundlag, omraade)).map(
    ({ hvad, kilde, tekst }) => `${hvad}: ${[kilde, tekst].filter((del) => del !== "").join(". ")}`,
  );
  return skrivCsv(KOLONNER, rader, [profiltekster(sprog).kilder, ...noter]);
};
