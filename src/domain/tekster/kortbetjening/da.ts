/** Danish: how a map is worked by keys, and what MapLibre itself says. Comes with what needs it, not with the page. */
export const kortbetjeningDa = {
  gestusWindows: "Hold Ctrl nede og rul for at zoome kortet",
  gestusMac: "Hold ⌘ nede og rul for at zoome kortet",
  gestusMobil: "Brug to fingre for at flytte kortet",
  tastatur: "Tastatur",
  tastaturHvad: "Gå til kortet med Tab eller med springlinket øverst på siden. Så virker disse taster:",
  /** Keys, and what they do. */
  taster: [
    ["Piletaster", "til nabområdet den vej; navn, værdi, plads og lys læses op"],
    ["Enter", "vælger området, eller fravælger det"],
    ["Shift + Enter", "lægger området ved siden af de valgte, højst fire"],
    ["Esc", "rydder valget"],
    ["+ og −", "zoomer ind og ud"],
    ["Shift + piletaster", "flytter kortet, når der er zoomet ind"],
  ],
  uden: "Uden tastatur: knapperne på kortet zoomer, og når der er zoomet ind, flytter fire pile kortet. Alle områder står også som knapper i listen og i tabellen.",
  flytKort: "Flyt kortet",
  flyt: { nord: "Flyt kortet mod nord", vest: "Flyt kortet mod vest", oest: "Flyt kortet mod øst", syd: "Flyt kortet mod syd" },
};

export type Kortbetjening = typeof kortbetjeningDa;
