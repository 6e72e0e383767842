/** A file as it goes over the wire: its type, its encodings and its ETag, kept in memory until the file changes. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { erTekst, STANDARDTYPE, TYPER } from "./typer.mjs";

// Quality 5: the highest level would hold the first visitor of a 1 MB script for seconds.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** In the order of preference. */
const KODNINGER = [
  { navn: "br", endelse: ".br", pak: (raa) => promisify(brotliCompress)(raa, BROTLI) },
  { navn: "gzip", endelse: ".gz", pak: promisify(gzip) },
];

/** `Accept-Encoding: br;q=0, gzip` accepts gzip only. */
const accepteret = (header, navn) =>
  header
    .split(",")
    .map((led) => led.replaceAll(/\s/g, "").toLowerCase())
    .some((led) => led.split(";")[0] === navn && !/;q=0(\.0*)?$/.test(led));

/** The packed sibling that the build may have left beside the file; a sibling older than its file is of another build. */
const pakketPaaForhaand = async (fil, kodning, mtimeMs) => {
  const soester = await stat(fil + kodning.endelse).catch(() => undefined);
  return soester?.isFile() && soester.mtimeMs >= mtimeMs ? readFile(fil + kodning.endelse) : undefined;
};

const laesIndhold = async (fil, kodning, mtimeMs) => {
  const pakket = kodning && (await pakketPaaForhaand(fil, kodning, mtimeMs));
  const raa = pakket ?? (await readFile(fil));
  const krop = kodning && pakket === undefined ? await kodning.pak(raa) : raa;
  return { krop, etag: `"${createHash("sha256").update(krop).digest("base64url").slice(0, 22)}"` };
};

/**
 * A store over files. Asked for a file and the request's Accept-Encoding it gives `{krop, etag, type, kodning, forhandlet}`:
 * `kodning` is undefined when the bytes go as they are, `forhandlet` says whether another Accept-Encoding could give other bytes.
 */
export const lavIndhold = () => {
  const kendt = new Map();
  return async (fil, acceptEncoding = "") => {
    const { mtimeMs, size } = await stat(fil);
    const type = TYPER[extname(fil).toLowerCase()] ?? STANDARDTYPE;
    const forhandlet = erTekst(type);
    const kodning = forhandlet ? KODNINGER.find(({ navn }) => accepteret(acceptEncoding, navn)) : undefined;
    const noegle = `${fil}|${kodning?.navn}`;
    const udgave = `${mtimeMs}|${size}`;
    if (kendt.get(noegle)?.udgave !== udgave) {
      const indhold = laesIndhold(fil, kodning, mtimeMs);
      kendt.set(noegle, { udgave, indhold });
      // A read that failed is tried again at the next request.
      indhold.catch(() => kendt.delete(noegle));
    }
    return { ...(await kendt.get(noegle).indhold), type, kodning: kodning?.navn, forhandlet };
  };
};
