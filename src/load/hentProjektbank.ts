/** Fetches and reads what the view of projects needs. Loaded with that view. */
import aktoerer from "../../data/aktoerer.csv?url";
import boliglister from "../../data/boligomraadelister.csv?url";
import oekonomi from "../../data/oekonomi.csv?url";
import projekter from "../../data/projekter.csv?url";
import projektstatus from "../../data/projektstatus.csv?url";
import boligomraader from "../../geodata/boligomraader.geojson?url";
import type { Fund } from "../domain/fund";
import type { Katalog } from "../domain/katalog";
import type { Projektbank } from "../domain/projektbank";
import { parseFormer, parseKvarterById } from "./geometri";
import { hentTekst } from "./hent";
import { hentGeojson } from "./hentGeometri";
import { parseAktoerer, parseBoliglister, parseOekonomi, parseProjekttal } from "./oekonomi";
import { parseProjekter } from "./projekter";
import { BOLIGFIL, PROJEKTFILER } from "./projektfiler";

const ADRESSER: Readonly<Record<keyof typeof PROJEKTFILER, string>> = { projekter, aktoerer, oekonomi, projektstatus, boliglister };

/** The bank of the given texts; a table that did not come is undefined, and empty. Total: what was refused stands in `fund`. */
export const buildProjektbank = (
  tekster: { readonly [navn in keyof typeof PROJEKTFILER]?: string | undefined },
  { omraadeById }: Pick<Katalog, "omraadeById">,
): Projektbank => {
  const p = tekster.projekter === undefined ? undefined : parseProjekter(tekster.projekter, { fil: PROJEKTFILER.projekter, omraadeById });
  const alle = p?.projekter ?? [];
  const o = tekster.oekonomi === undefined ? undefined : parseOekonomi(tekster.oekonomi, PROJEKTFILER.oekonomi);
  const a = tekster.aktoerer === undefined ? undefined : parseAktoerer(tekster.aktoerer, PROJEKTFILER.aktoerer);
  const kendte = new Set(alle.map(({ id }) => id));
  const t = tekster.projektstatus === undefined ? undefined : parseProjekttal(tekster.projektstatus, PROJEKTFILER.projektstatus, kendte);
  const b = tekster.boliglister === undefined ? undefined : parseBoliglister(tekster.boliglister, PROJEKTFILER.boliglister);
  return {
    projekter: alle,
    aktoerer: a?.rader ?? [],
    oekonomi: o?.rader ?? [],
    tal: t?.rader ?? [],
    boliglister: b?.rader ?? [],
    boligformer: [],
    kvarterById: new Map(),
    fund: [p, o, a, t, b].flatMap((laest) => laest?.fund ?? []),
  };
};

/** Never rejects: what did not come stands in `fund`. */
export const hentProjektbank = async (katalog: Katalog): Promise<Projektbank> => {
  const fund: Fund[] = [];
  const navne = Object.keys(PROJEKTFILER) as (keyof typeof PROJEKTFILER)[];
  const tekster = Object.fromEntries(
    await Promise.all(
      navne.map(async (navn) => {
        const hentet = await hentTekst(ADRESSER[navn], PROJEKTFILER[navn]);
        if (hentet.kind === "fund") fund.push(hentet.fund);
        return [navn, hentet.kind === "tekst" ? hentet.tekst : undefined] as const;
      }),
    ),
  );
  const bank = buildProjektbank(tekster, katalog);
  const omrids = await hentGeojson(boligomraader, BOLIGFIL)
    .then((tekst) => ({
      boligformer: parseFormer(tekst, "boligomraade", BOLIGFIL),
      kvarterById: parseKvarterById(tekst, "boligomraade", BOLIGFIL),
    }))
    .catch((grund: unknown) => {
      const fundet = grund instanceof Error ? grund.message : String(grund);
      fund.push({ alvor: "fejl", fil: BOLIGFIL, linje: 0, kolonne: "", fundet, forventet: "boligområdernes omrids" });
      return {};
    });
  return { ...bank, ...omrids, fund: [...bank.fund, ...fund] };
};
