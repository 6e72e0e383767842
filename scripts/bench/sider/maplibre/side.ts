/** Asks for MapLibre on a click, as our own page does, or at once with `?straks`. */
const vis = (): void => void import("./kort").then(({ visKort }) => visKort());

document.querySelector("button")?.addEventListener("click", vis);
if (location.search === "?straks") vis();
