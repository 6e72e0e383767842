/** Where the raw layers come from: a folder, or the live services. Only fetches text; what it says is parsed by raalag.ts. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fejl } from "./fejl";
import { LAGFILER, type Lagfil, type Lagtekster } from "./raalag";

/** The municipality's own WFS, CC BY 4.0. */
const WFS = "https://wfs-kbhkort.kk.dk/k101/ows";
const WFS_LAG = {
  "bydel.geojson": "k101:bydel",
  "rode.geojson": "k101:rode",
  "udsatte-byomraader-2011.geojson": "k101:f_udsatte_byomraader",
} as const satisfies Partial<Record<Lagfil, string>>;

/** DAGI's municipalities as GeoJSON, one by one and without a key. */
const DAGI = "https://api.dataforsyningen.dk/kommuner";
const NABOKOMMUNER = [
  "0151",
  "0153",
  "0155",
  "0157",
  "0159",
  "0161",
  "0163",
  "0165",
  "0167",
  "0173",
  "0175",
  "0183",
  "0185",
  "0187",
] as const;

const FRIST_MS = 60_000;
const REDNING = "hent lagene på anden vis (se geodata/README.md), læg dem i en mappe, og kør npm run geodata -- --kilde MAPPE";

/** The part of the platform's `fetch` that is used; a test hands in its own. */
type Hent = (url: string, valg: { readonly signal: AbortSignal }) => Promise<Response>;

/** UTF-8, with or without BOM. @throws Error naming the file when it is missing or in another encoding. */
const readLag = async (mappe: string, fil: Lagfil): Promise<string> => {
  const byte = await readFile(join(mappe, fil)).catch((grund: NodeJS.ErrnoException) =>
    fejl(fil, "filen kan ikke læses", {
      fundet: grund.code === "ENOENT" ? "ingen fil i kildemappen" : String(grund.code),
      forventet: `${LAGFILER.join(", ")} i mappen efter --kilde`,
    }),
  );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(byte);
  } catch {
    return fejl(fil, "forkert tegnsæt", { fundet: "byte, der ikke er UTF-8", forventet: "UTF-8" });
  }
};

const fetchTekst = async (fil: Lagfil, url: string, hent: Hent): Promise<string> => {
  const { host } = new URL(url);
  const svar = await hent(url, { signal: AbortSignal.timeout(FRIST_MS) }).catch((grund: unknown) => {
    throw new Error(
      `${fil}: kunne ikke hentes fra ${host} (${grund instanceof Error ? grund.message : String(grund)}). Det kan du gøre: ${REDNING}`,
    );
  });
  if (!svar.ok) throw new Error(`${fil}: ${host} svarede ${svar.status}, forventet 200. Det kan du gøre: ${REDNING}`);
  return svar.text();
};

/** DAGI's property `kode` under the name that it has in the file layer. What is no GeoJSON feature is left for the parser to refuse. */
const toKommunefeature = (tekst: string): unknown => {
  const feature: unknown = JSON.parse(tekst);
  const egenskaber: unknown = Object(feature).properties;
  return { ...Object(feature), properties: { komkode: Object(egenskaber).kode, navn: Object(egenskaber).navn } };
};

const fetchNabokommuner = async (hent: Hent): Promise<string> => {
  const features: unknown[] = [];
  for (const kode of NABOKOMMUNER) {
    const tekst = await fetchTekst("nabokommuner.geojson", `${DAGI}/${kode}?format=geojson`, hent);
    try {
      features.push(toKommunefeature(tekst));
    } catch {
      fejl(`nabokommuner.geojson, komkode ${kode}`, "svaret er ikke JSON", {
        fundet: JSON.stringify(tekst.slice(0, 40)),
        forventet: `en GeoJSON Feature. Ellers: ${REDNING}`,
      });
    }
  }
  return JSON.stringify({ type: "FeatureCollection", features });
};

const toWfsUrl = (typeName: string): string =>
  `${WFS}?${new URLSearchParams({ service: "WFS", version: "1.0.0", request: "GetFeature", typeName, outputFormat: "json", SRSNAME: "EPSG:4326" })}`;

export const readMappe = async (mappe: string): Promise<Lagtekster> => ({
  "bydel.geojson": await readLag(mappe, "bydel.geojson"),
  "rode.geojson": await readLag(mappe, "rode.geojson"),
  "nabokommuner.geojson": await readLag(mappe, "nabokommuner.geojson"),
  "udsatte-byomraader-2011.geojson": await readLag(mappe, "udsatte-byomraader-2011.geojson"),
});

/** @throws Error saying which layer could not be fetched, why, and what to do instead. */
export const fetchLag = async (hent: Hent = fetch): Promise<Lagtekster> => {
  const fetchWfs = (fil: keyof typeof WFS_LAG): Promise<string> => fetchTekst(fil, toWfsUrl(WFS_LAG[fil]), hent);
  return {
    "bydel.geojson": await fetchWfs("bydel.geojson"),
    "rode.geojson": await fetchWfs("rode.geojson"),
    "nabokommuner.geojson": await fetchNabokommuner(hent),
    "udsatte-byomraader-2011.geojson": await fetchWfs("udsatte-byomraader-2011.geojson"),
  };
};
