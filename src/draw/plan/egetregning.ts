/** What geometry says of the own area. Turf comes when the first one is asked for; the answer is kept until the area changes. */
import { kvarterandeleFor, udfold } from "../../derive/plan/egetandele";
import type { Egetfejl } from "../../derive/plan/egetgeometri";
import type { Egetfund } from "../../derive/plan/egetside";
import type { Egetomraade } from "../../domain/egetomraade";
import type { Polygon } from "../../domain/geometri";
import type { Delvalg } from "./del";

type Geometri = typeof import("../../derive/plan/egetgeometri");
export type Egetsvar =
  | { readonly kind: "henter" | "fejlet" }
  | { readonly kind: "fejl"; readonly grund: Egetfejl }
  | { readonly kind: "ok"; readonly polygoner: readonly Polygon[]; readonly fund: Egetfund };

let geometri: Geometri | "henter" | "fejlet" | undefined;
let sidste: { readonly eget: Egetomraade; readonly roder: unknown; readonly former: number; readonly svar: Egetsvar } | undefined;

const hentGeometri = (aendret: () => void): Geometri | "henter" | "fejlet" => {
  if (geometri !== undefined) return geometri;
  geometri = "henter";
  import("../../derive/plan/egetgeometri").then(
    (hentet) => {
      geometri = hentet;
      aendret();
    },
    () => {
      geometri = "fejlet";
      aendret();
    },
  );
  return geometri;
};

/** "henter" until outlines and Turf are there. */
export const regnEget = (m: Delvalg, eget: Egetomraade): Egetsvar => {
  const [roder, turf] = [m.roder(), hentGeometri(m.aendret)];
  if (turf === "fejlet" || roder === "kom-ikke" || m.omridsFejlet) return { kind: "fejlet" };
  if (turf === "henter" || roder === undefined || m.bydele.length === 0 || m.kvarterer.length === 0) return { kind: "henter" };
  if (sidste?.eget === eget && sidste.roder === roder && sidste.former === m.formById.size) return sidste.svar;
  const form = turf.egetToPolygoner(
    eget.kind === "valg" ? { ...eget, omraader: udfold(m.katalog, eget.omraader) } : eget,
    m.formById,
    m.bydele,
  );
  let svar: Egetsvar;
  if (form.kind === "fejl") svar = form;
  else {
    const andelByNr = turf.andele(form.polygoner, roder, ({ nr }) => nr);
    svar = {
      kind: "ok",
      polygoner: form.polygoner,
      fund: {
        arealKm2: form.arealKm2,
        roder: andelByNr.size,
        kvarterandele: kvarterandeleFor(roder, andelByNr),
        boliger: m.bank.boligformer.filter(({ label }) => turf.holder(form.polygoner, label)).map(({ id }) => id),
        punktprojekter: m.bank.projekter
          .filter(({ punkter }) => punkter.some(({ punkt }) => turf.holder(form.polygoner, punkt)))
          .map(({ id }) => id),
      },
    };
  }
  sidste = { eget, roder, former: m.formById.size, svar };
  return svar;
};
