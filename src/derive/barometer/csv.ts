/** Measurements as a table to take along, with decimal comma. */
import type { Maaling } from "../../domain/maaling";
import { csvTal, skrivCsv } from "../tal/csv";

const KOLONNER = ["indikator", "omraade", "tid", "gruppe", "vaerdi", "fravaer", "brud", "signifikans", "note", "kilde"] as const;

export const toCsv = (maalinger: readonly Maaling[]): string =>
  skrivCsv(
    KOLONNER,
    maalinger.map((m) => [
      m.indikator,
      m.omraade,
      m.tid,
      m.gruppe ?? "",
      csvTal(m.kind === "vaerdi" ? m.vaerdi : undefined),
      m.kind === "mangel" ? m.fravaer : "",
      m.brud ? "ja" : "",
      m.signifikant === undefined ? "" : m.signifikant ? "ja" : "nej",
      m.note,
      m.kilde,
    ]),
  );
