/** Where a project stands at a year, as far as the report says: what it leaves open is not known. */
import type { Projekt } from "../../domain/projekt";
import { tidToAar } from "../../domain/tid";
import { RAPPORTENS_AAR, type Tilstand } from "../../state/projektvalg";

const RAPPORTEN = Number(RAPPORTENS_AAR);

const VED_RAPPORTEN: Readonly<Record<Projekt["status"], Tilstand>> = {
  planlagt: "ikke-begyndt",
  "i-gang": "i-gang",
  afsluttet: "afsluttet",
  ukendt: "ukendt",
};

/** Known dates come first, then the report's own words of its year; before and after it a status carries only where a date bears it. */
export const tilstandVed = ({ start, slut, status }: Pick<Projekt, "start" | "slut" | "status">, aar: number): Tilstand => {
  if (start !== undefined && aar < tidToAar(start)) return "ikke-begyndt";
  if (slut !== undefined && aar > tidToAar(slut)) return "afsluttet";
  if (aar === RAPPORTEN) return VED_RAPPORTEN[status];
  if (start !== undefined && slut !== undefined) return "i-gang";
  if (aar < RAPPORTEN) {
    if (status === "planlagt") return "ikke-begyndt";
    return start !== undefined && status === "i-gang" ? "i-gang" : "ukendt";
  }
  if (status === "afsluttet") return "afsluttet";
  return slut !== undefined && status === "i-gang" ? "i-gang" : "ukendt";
};
