/** A sentence in the map's place when its outlines did not come; undefined takes it away. */
export const drawKortmangler = (element: HTMLElement, saetning: string | undefined): void => {
  element.querySelector(":scope > .kortmangler")?.remove();
  if (saetning === undefined) return;
  const afsnit = document.createElement("p");
  afsnit.className = "kortmangler";
  afsnit.textContent = saetning;
  element.append(afsnit);
};
