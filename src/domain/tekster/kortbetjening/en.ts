/** English: how a map is worked by keys, and what MapLibre itself says. */
import type { Kortbetjening } from "./da";

export const kortbetjeningEn: Kortbetjening = {
  gestusWindows: "Hold Ctrl and scroll to zoom the map",
  gestusMac: "Hold ⌘ and scroll to zoom the map",
  gestusMobil: "Use two fingers to move the map",
  tastatur: "Keyboard",
  tastaturHvad: "Go to the map with Tab, or with the skip link at the top of the page. Then these keys work:",
  taster: [
    ["Arrow keys", "to the neighbouring area that way; name, value, rank and light are read aloud"],
    ["Enter", "selects the area, or takes it away again"],
    ["Shift + Enter", "puts the area beside those selected, four at most"],
    ["Esc", "clears the selection"],
    ["+ and −", "zoom in and out"],
    ["Shift + arrow keys", "move the map when it is zoomed in"],
  ],
  uden: "Without a keyboard: the buttons on the map zoom, and when it is zoomed in, four arrows move it. Every area is also a button in the list and in the table.",
  flytKort: "Move the map",
  flyt: { nord: "Move the map north", vest: "Move the map west", oest: "Move the map east", syd: "Move the map south" },
};
