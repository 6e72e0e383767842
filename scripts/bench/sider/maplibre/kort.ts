/** The smallest MapLibre page: one fill layer, coloured by data, of the same ten outlines. `data-klar` is set with its first whole picture. */
import { Map as Kort, setWorkerUrl } from "maplibre-gl";
import arbejder from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import omrids from "../../../../geodata/bydele.geojson?url";

setWorkerUrl(arbejder);

export const visKort = (): void => {
  const kort = new Kort({
    container: "kort",
    center: [12.5525, 55.6728],
    zoom: 10.7,
    attributionControl: false,
    style: {
      version: 8,
      sources: { bydele: { type: "geojson", data: new URL(omrids, location.href).href } },
      layers: [
        {
          id: "flade",
          type: "fill",
          source: "bydele",
          paint: { "fill-color": ["step", ["id"], "#c7e9b4", 3, "#7fcdbb", 5, "#41b6c4", 7, "#2c7fb8", 9, "#253494"] },
        },
      ],
    },
  });
  kort.once("idle", () => document.body.setAttribute("data-klar", ""));
};
