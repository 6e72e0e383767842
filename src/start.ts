/** Waits until the prerendered answer is on screen, so that neither the machinery behind it nor the finer type delays it. */

/** Milliseconds after which we start although no paint was told of: a browser that tells of none, or a page nobody looks at yet. */
const SENEST_MS = 1500;

let begyndt = false;
const begynd = (): void => {
  if (begyndt) return;
  begyndt = true;
  // An embed has pages of its own.
  if (/[?&]indlejret=/.test(location.search)) {
    location.replace(`indlejr/${location.search}`);
    return;
  }
  document.documentElement.dataset.skrift = "inter";
  void import("./main").then(({ start }) => start());
};

new PerformanceObserver(begynd).observe({ type: "paint", buffered: true });
setTimeout(begynd, SENEST_MS);
