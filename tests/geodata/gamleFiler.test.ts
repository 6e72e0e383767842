import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { updateGeodata } from "../../scripts/geodata/updateGeodata";
import { lag, lagtekster, ring, roder } from "./fixtur";

let rod: string;
beforeEach(async () => {
  rod = await mkdtemp(join(tmpdir(), "geodata-"));
  await mkdir(join(rod, "data"));
  await mkdir(join(rod, "geodata"));
});
afterEach(() => rm(rod, { recursive: true }));

const read = (sti: string): Promise<string> => readFile(join(rod, sti), "utf8");

describe("the old files stay", () => {
  const GAMMEL = "de gamle bydele";
  beforeEach(async () => {
    await writeFile(join(rod, "geodata/bydele.geojson"), GAMMEL);
  });
  const expectUroert = async (): Promise<void> => {
    expect(await read("geodata/bydele.geojson")).toBe(GAMMEL);
    expect(await readdir(join(rod, "geodata"))).toEqual(["bydele.geojson"]);
    expect(await readdir(join(rod, "data"))).not.toContain("omraader.csv");
  };

  it("when a layer cannot be parsed", async () => {
    await expect(updateGeodata(rod, lagtekster({ "rode.geojson": "nej" }))).rejects.toThrow(/^rode\.geojson: filen er ikke gyldig JSON/);
    await expectUroert();
  });

  it("when a check fails", async () => {
    const forkertAreal = roder().map((rode, i) => (i === 0 ? { ...rode, properties: { ...rode.properties, areal_m2: 1_000_000 } } : rode));
    await expect(updateGeodata(rod, lagtekster({ "rode.geojson": lag(forkertAreal) }))).rejects.toThrow(
      /tjekket fandt fejl i det nye geodata:\nFEJL areal mod publiceret, geodata\/bydele\.geojson/,
    );
    await expectUroert();
  });

  it("when roder overlap", async () => {
    const bred = roder().map((rode) =>
      rode.properties.rode_nr === 163
        ? { ...rode, geometry: { type: "Polygon", coordinates: [ring([0, 0.5], [1, 0.5], [1, 2], [0, 2])] } }
        : rode,
    );
    await expect(updateGeodata(rod, lagtekster({ "rode.geojson": lag(bred) }))).rejects.toThrow(
      /^rode\.geojson, rode_nr 163: området overlapper et andet: fundet samme grænse fra samme side som rode_nr 157/,
    );
    await expectUroert();
  });

  it("when roder leave a gap", async () => {
    const smal = roder().map((rode) =>
      rode.properties.rode_nr === 163
        ? { ...rode, geometry: { type: "Polygon", coordinates: [ring([0, 1], [1, 1], [1, 2], [0.6, 2], [0.5, 1.99], [0.4, 2], [0, 2])] } }
        : rode,
    );
    await expect(updateGeodata(rod, lagtekster({ "rode.geojson": lag(smal) }))).rejects.toThrow(
      /geodata\/by\.geojson: fundet 2 huller .*forventet 1/,
    );
    await expectUroert();
  });

  it("when the data use a code that has lost its outline", async () => {
    await writeFile(join(rod, "data/maalinger.csv"), "indikator;niveau;kode\nbef;bydel;1\nbef;bydel;2\nbef;bydel;3\n");
    await expect(updateGeodata(rod, lagtekster())).rejects.toThrow(
      /data\/maalinger\.csv: bydel 3 har intet omrids i geodata\/bydele\.geojson/,
    );
    await expectUroert();
  });

  it("when the rode that stands in for a housing area is gone", async () => {
    const uden = roder().filter(({ properties }) => properties.rode_nr !== 312);
    await expect(updateGeodata(rod, lagtekster({ "rode.geojson": lag(uden) }))).rejects.toThrow(
      /boligområdet Bispeparken mangler sin rode: fundet ingen, forventet rode_nr 312|roderne omslutter ikke Frederiksberg/,
    );
    await expectUroert();
  });
});
