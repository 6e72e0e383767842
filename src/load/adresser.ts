/** Where the build put each file that the page may ask for. */

import indikatorer from "../../data/indikatorer.csv?url";
import indikatorTekster from "../../data/indikatorer-en.csv?url";
import maal from "../../data/maal.csv?url";
import maalinger from "../../data/maalinger.csv?url";
import befolkning from "../../data/maalinger-befolkning.csv?url";
import omraader from "../../data/omraader.csv?url";
import vurderinger from "../../data/vurderinger.csv?url";
import bydele from "../../geodata/bydele.geojson?url";
import kontekst from "../../geodata/kontekst.geojson?url";
import kvarterer from "../../geodata/kvarterer.geojson?url";
import lokaludvalg from "../../geodata/lokaludvalg.geojson?url";
import type { Kortniveau } from "../domain/niveau";

export const TABELADRESSER = { omraader, indikatorer, indikatorTekster, maalinger, maal, vurderinger } as const;
export const BEFOLKNINGSADRESSE = befolkning;
export const KONTEKSTADRESSE = kontekst;
export const LAGADRESSER: Readonly<Record<Kortniveau, string>> = { bydel: bydele, lokaludvalg, kvarter: kvarterer };
