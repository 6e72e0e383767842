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
    expect(rode?.egenskaber).toMatchObject({ kode: 163, navn: "Rode 163", bydel: 1, lokaludvalg: 1, kvarter: 10, areal_m2: 701826 });
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
      "by;101;København;;;5,6146",
      "bydel;1;Vest;1;;3,5091",
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
