/** Draws at most once per frame, however often it is asked for. */

export const createPlanlaeg = (tegn: () => void): (() => void) => {
  let planlagt = false;
  return () => {
    if (planlagt) return;
    planlagt = true;
    requestAnimationFrame(() => {
      planlagt = false;
      tegn();
    });
  };
};
