import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchLag, readMappe } from "../../scripts/geodata/raa/kilde";
import { LAGFILER, parseRaalag } from "../../scripts/geodata/raa/raalag";
import { lagtekster, ring } from "./fixtur";

describe("a folder of raw layers", () => {
  let mappe: string;
  beforeEach(async () => {
    mappe = await mkdtemp(join(tmpdir(), "kilde-"));
    const tekster = lagtekster();
    for (const fil of LAGFILER) await writeFile(join(mappe, fil), `\uFEFF${tekster[fil]}`);
  });
  afterEach(() => rm(mappe, { recursive: true }));

  it("is read with or without a byte order mark", async () => {
    expect(await readMappe(mappe)).toEqual(lagtekster());
  });

  it("is refused with the file's name when one is missing", async () => {
    await rm(join(mappe, "nabokommuner.geojson"));
    await expect(readMappe(mappe)).rejects.toThrow(
      /^nabokommuner\.geojson: filen kan ikke læses: fundet ingen fil i kildemappen, forventet bydel\.geojson, rode\.geojson/,
    );
  });

  it("is refused when a file is not UTF-8", async () => {
    await writeFile(join(mappe, "bydel.geojson"), Buffer.from('{"navn":"\xd8sterbro"}', "latin1"));
    await expect(readMappe(mappe)).rejects.toThrow("bydel.geojson: forkert tegnsæt: fundet byte, der ikke er UTF-8, forventet UTF-8");
  });
});

describe("the live services", () => {
  const kommune = JSON.stringify({
    type: "Feature",
    properties: { kode: "0185", navn: "Tårnby" },
    geometry: { type: "Polygon", coordinates: [ring([0, -2], [1, -2], [1, -1])] },
  });

  it("are asked for WGS 84, and their answers parse like the files", async () => {
    const spurgt: string[] = [];
    const tekster = lagtekster();
    const lagByNavn = new Map([
      ["k101:bydel", tekster["bydel.geojson"]],
      ["k101:rode", tekster["rode.geojson"]],
      ["k101:f_udsatte_byomraader", tekster["udsatte-byomraader-2011.geojson"]],
    ]);
    const svar = await fetchLag(async (url) => {
      spurgt.push(url);
      return new Response(lagByNavn.get(new URL(url).searchParams.get("typeName") ?? "") ?? kommune);
    });
    expect(spurgt[0]).toBe(
      "https://wfs-kbhkort.kk.dk/k101/ows?service=WFS&version=1.0.0&request=GetFeature&typeName=k101%3Abydel&outputFormat=json&SRSNAME=EPSG%3A4326",
    );
    const { roder, kommuner } = parseRaalag(svar);
    expect(roder).toHaveLength(8);
    expect(new Set(kommuner.map(({ kode, navn }) => `${kode} ${navn}`))).toEqual(new Set(["185 Tårnby"]));
  });

  it("without a network, the error says what to do instead", async () => {
    await expect(fetchLag(() => Promise.reject(new TypeError("fetch failed")))).rejects.toThrow(
      /^bydel\.geojson: kunne ikke hentes fra wfs-kbhkort\.kk\.dk \(fetch failed\)\. Det kan du gøre: .*--kilde MAPPE$/,
    );
  });

  it("a refusal from the server is named with its status", async () => {
    await expect(fetchLag(async () => new Response("", { status: 503 }))).rejects.toThrow(
      /^bydel\.geojson: wfs-kbhkort\.kk\.dk svarede 503, forventet 200/,
    );
  });

  it("a municipality that does not come as JSON is named", async () => {
    const tekster = lagtekster();
    await expect(fetchLag(async (url) => new Response(url.includes("typeName") ? tekster["bydel.geojson"] : "<html>"))).rejects.toThrow(
      /^nabokommuner\.geojson, komkode 0151: svaret er ikke JSON: fundet "<html>"/,
    );
  });
});
