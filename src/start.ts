/** Waits for the first paint, so that the prerendered answer is on screen before the machinery behind it takes the thread. */
requestAnimationFrame(() => {
  setTimeout(() => void import("./main").then(({ start }) => start()), 0);
});
