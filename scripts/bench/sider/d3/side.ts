/**
 * The smallest d3 page that gives our landing view's answer: fetch the same outlines and the same table, join them, draw ten coloured
 * paths. What our own first paint is held against. With `?lille` it takes a table of 8 kB instead, for another indicator: the kindest case.
 */
import { geoMercator, geoPath } from "d3-geo";
import { scaleThreshold } from "d3-scale";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import lilleTabel from "../../../../data/maalinger.csv?url";
import tabel from "../../../../data/maalinger-befolkning.csv?url";
import omrids from "../../../../geodata/bydele.geojson?url";

type Samling = FeatureCollection<Polygon | MultiPolygon>;

const STOR = { tabel, indikator: "bef-indeks", tid: "2025", graenser: [111, 125, 145, 180] };
const LILLE = { tabel: lilleTabel, indikator: "bydel-overfoersel-fald", tid: "2008-12", graenser: [6.5, 7.15, 8, 9] };
const valg = location.search === "?lille" ? LILLE : STOR;

const [samling, tekst] = await Promise.all([
  fetch(omrids).then((svar): Promise<Samling> => svar.json()),
  fetch(valg.tabel).then((svar) => svar.text()),
]);

// d3 wants rings the other way round than RFC 7946: otherwise each area is the rest of the globe.
for (const { geometry } of samling.features) {
  const polygoner = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  for (const ring of polygoner.flat()) ring.reverse();
}

const vaerdiByKode = new Map(
  tekst
    .split("\n")
    .filter((linje) => linje.startsWith(`${valg.indikator};bydel;`))
    .map((linje) => linje.split(";"))
    .filter(([, , , tid]) => tid === valg.tid)
    .map(([, , kode, , vaerdi = ""]) => [Number(kode), Number(vaerdi.replace(",", "."))]),
);
const farve = scaleThreshold(valg.graenser, ["#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494"]);
const sti = geoPath(geoMercator().fitSize([900, 600], samling));

const kort = document.querySelector("svg");
for (const omraade of samling.features) {
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", sti(omraade) ?? "");
  path.setAttribute("fill", farve(vaerdiByKode.get(Number(omraade.id)) ?? 0));
  path.setAttribute("stroke", "#fff");
  kort?.append(path);
}
