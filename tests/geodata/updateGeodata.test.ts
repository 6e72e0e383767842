import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isPunktI } from "../../scripts/geodata/net/dissolve";
import { parseSamling } from "../../scripts/geodata/tjek/parseSamling";
import { updateGeodata } from "../../scripts/geodata/updateGeodata";
import { grad, lag, lagtekster, ring, roder } from "./fixtur";

let rod: string;
beforeEach(async () => {
  rod = await mkdtemp(join(tmpdir(), "geodata-"));
  await mkdir(join(rod, "data"));
  await mkdir(join(rod, "geodata"));
});
afterEach(() => rm(rod, { recursive: true }));

const read = (sti: string): Promise<string> => readFile(join(rod, sti), "utf8");
const readSamling = async (navn: string) => parseSamling(navn, await read(`geodata/${navn}.geojson`));

describe("a run over good layers", () => {
  it("writes every level, with codes, parents, area and neighbours", async () => {
    await updateGeodata(rod, lagtekster());
    const [bydele, kvarterer, alle] = [await readSamling("bydele"), await readSamling("kvarterer"), await readSamling("roder")];
    expect(bydele.features.map(({ id, egenskaber }) => [id, egenskaber.navn, egenskaber.naboer])).toEqual([
      [1, "Vest", [2]],
      [2, "Øst", [1]],
    ]);
    expect(kvarterer.features.map(({ id, egenskaber }) => [id, egenskaber.bydel, egenskaber.lokaludvalg])).toEqual([
      [10, 1, 1],
      [11, 1, 1],
      [20, 1, 2],
      [30, 2, 3],
    ]);
    const rode = alle.features.find(({ id }) => id === 163);
    expect(rode?.egenskaber).toMatchObject({ kode: 163, navn: "Rode 163", bydel: 1, lokaludvalg: 1, kvarter: 10, areal_m2: 701538 });
    expect(rode?.naboer).toEqual([157, 289]);
  });

  it("takes Frederiksberg from the hole and gathers a municipality's parts", async () => {
    await updateGeodata(rod, lagtekster());
    const kontekst = await readSamling("kontekst");
    expect(kontekst.features.map(({ id, egenskaber }) => [id, egenskaber.navn])).toEqual([
      [147, "Frederiksberg"],
      [185, "Tårnby"],
    ]);
    const hul = kontekst.features[0]?.polygoner[0]?.[0]?.map(String);
    expect(new Set(hul)).toEqual(new Set(ring([1, 1], [2, 1], [2, 2], [1, 2]).map(String)));
    expect(kontekst.features[1]?.polygoner).toHaveLength(2);
  });

  it("draws the neighbours in under the city where only a strip of water divides them", async () => {
    await updateGeodata(rod, lagtekster());
    const taarnby = (await readSamling("kontekst")).features.find(({ id }) => id === 185);
    expect(isPunktI(grad(1.5, -0.05), taarnby?.polygoner ?? [])).toBe(true);
    expect(isPunktI(grad(1.5, 0.5), taarnby?.polygoner ?? [])).toBe(false);
  });

  it("marks the housing areas as approximate and says what stands in for them", async () => {
    await updateGeodata(rod, lagtekster());
    const { features } = await readSamling("boligomraader");
    expect(features[0]?.egenskaber).toMatchObject({
      id: "mjoelnerparken",
      kode: 1,
      navn: "Mjølnerparken",
      geometrikvalitet: "omtrentlig",
      geometrikilde: "rode 157",
      kvarter: 10,
      bydel: 1,
    });
    expect(features.find(({ egenskaber }) => egenskaber.id === "akacieparken")?.egenskaber.geometrikilde).toMatch(/Ved Kulbanevej/);
  });

  it("writes the table of areas with decimal comma and leaves the rows kept by hand", async () => {
    await writeFile(
      join(rod, "data/omraader.csv"),
      "niveau;kode;navn;bydel;lokaludvalg;areal_km2\nbydel;77;Væk;77;;1,0\nboligomraade;4;Gården;1;;\n",
    );
    await updateGeodata(rod, lagtekster());
    const linjer = (await read("data/omraader.csv")).split("\n");
    expect(linjer.slice(0, 3)).toEqual([
      "niveau;kode;navn;bydel;lokaludvalg;areal_km2",
      "by;101;København;;;5,6123",
      "bydel;1;Vest;1;;3,5077",
    ]);
    expect(linjer.slice(-2)).toEqual(["boligomraade;4;Gården;1;;", ""]);
    expect(linjer.map((linje) => linje.split(";")[0])).not.toContain("77");
  });

  it("gives the same bytes whatever the order of the features in the source", async () => {
    await updateGeodata(rod, lagtekster());
    const foer = await Promise.all((await readdir(join(rod, "geodata"))).map((fil) => read(`geodata/${fil}`)));
    await updateGeodata(rod, lagtekster({ "rode.geojson": lag(roder().reverse()) }));
    expect(await Promise.all((await readdir(join(rod, "geodata"))).map((fil) => read(`geodata/${fil}`)))).toEqual(foer);
  });
});

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
