/** Waits until the prerendered answer is on screen, so that neither the machinery behind it nor the finer type delays it; and says so when that does not come. */

/** Milliseconds after which we start although no paint was told of: a browser that tells of none, or a page nobody looks at yet. */
const SENEST_MS = 1500;
/** Milliseconds after which a reader is told that figures or script are slow. */
const SENT_MS = 6000;

/** The words stand in the page: what is to bring others may be what does not come. The app takes them away when it draws. */
const sig = (hvad: "sent" | "kom-ikke"): void => {
  const noed = document.getElementById("noed");
  if (noed === null) return;
  noed.lang = /[?&]sprog=en\b/.test(location.search) ? "en" : "da";
  noed.textContent = noed.getAttribute(`data-${hvad}-${noed.lang}`);
  noed.hidden = false;
};

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
  const ur = setTimeout(sig, SENT_MS, "sent");
  import("./main").then(
    ({ start }) => start(),
    () => {
      clearTimeout(ur);
      sig("kom-ikke");
    },
  );
};

new PerformanceObserver(begynd).observe({ type: "paint", buffered: true });
setTimeout(begynd, SENEST_MS);
