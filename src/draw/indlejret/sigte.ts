/** Waits until an embed has been painted and is in sight: five on a page must not ask for five maps' worth at once. */

/** Calls `klar` once. A page whose paint is never told of counts as painted. */
export const naarISigte = (element: Element, klar: () => void): void => {
  const sigt = new IntersectionObserver((set) => {
    if (!set.some(({ isIntersecting }) => isIntersecting)) return;
    sigt.disconnect();
    requestAnimationFrame(() => setTimeout(klar));
  });
  sigt.observe(element);
};
