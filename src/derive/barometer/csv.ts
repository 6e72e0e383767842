/** Measurements as a table to take along, with decimal comma. */
import type { Maaling } from "../../domain/maaling";
import { skrivCsv } from "../tal/csv";

const KOLONNER = ["indikator", "omraade", "tid", "gruppe", "vaerdi", "fravaer", "brud", "signifikans", "note", "kilde"] as const;

export const toCsv = (maalinger: readonly Maaling[]): string =>
  skrivCsv(
    KOLONNER,
    maalinger.map((m) => [
      m.indikator,
      m.omraade,
      m.tid,
      m.gruppe ?? "",
      m.kind === "vaerdi" ? String(m.vaerdi).replace(".", ",") : "",
      m.kind === "mangel" ? m.fravaer : "",
      m.brud ? "ja" : "",
      m.signifikant === undefined ? "" : m.signifikant ? "ja" : "nej",
      m.note,
      m.kilde,
    ]),
  );
