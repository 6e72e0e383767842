/**
 * The smallest d3 page that answers with a map: fetch the outlines and a table, join them, draw ten coloured paths. What our own first
 * paint is held against. The table is the short one (8 kB), not the 814 kB of our landing view: the kinder choice for d3.
 */
import { geoMercator, geoPath } from "d3-geo";
import { scaleThreshold } from "d3-scale";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import tabel from "../../../../data/maalinger.csv?url";
import omrids from "../../../../geodata/bydele.geojson?url";

type Samling = FeatureCollection<Polygon | MultiPolygon>;

const [samling, tekst] = await Promise.all([
  fetch(omrids).then((svar): Promise<Samling> => svar.json()),
  fetch(tabel).then((svar) => svar.text()),
]);

// d3 wants rings the other way round than RFC 7946: otherwise each area is the rest of the globe.
for (const { geometry } of samling.features) {
  const polygoner = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  for (const ring of polygoner.flat()) ring.reverse();
}

const vaerdiByKode = new Map(
  tekst
    .split("\n")
    .map((linje) => linje.split(";"))
    .filter(([indikator, niveau]) => indikator === "bydel-overfoersel-fald" && niveau === "bydel")
    .map(([, , kode, , vaerdi = ""]) => [Number(kode), Number(vaerdi.replace(",", "."))]),
);
const farve = scaleThreshold([6.5, 7.15, 8, 9], ["#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494"]);
const sti = geoPath(geoMercator().fitSize([900, 600], samling));

const kort = document.querySelector("svg");
for (const omraade of samling.features) {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", sti(omraade) ?? "");
  path.setAttribute("fill", farve(vaerdiByKode.get(Number(omraade.id)) ?? 0));
  path.setAttribute("stroke", "#fff");
  kort?.append(path);
}
