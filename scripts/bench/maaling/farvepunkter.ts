/** Points whose colour proves that a map is drawn: found in the page, looked up in pictures of it. */
import type { Page } from "playwright-core";
import type { Farvepunkt } from "../sider/skridt/side";

/** One point well inside each path, clear of labels and of whatever lies above; none for a path without room or without a plain colour. */
export const findFarvepunkter = (page: Page, stier: string): Promise<readonly Farvepunkt[]> =>
  page.evaluate((vaelger) => {
    const tekster = [...document.querySelectorAll("svg text")].map((tekst) => tekst.getBoundingClientRect());
    const rammer = (x: number, y: number, luft: number): boolean =>
      tekster.some((k) => x > k.left - luft && x < k.right + luft && y > k.top - luft && y < k.bottom + luft);
    const findPunkt = (sti: Element, luft: number): { x: number; y: number } | undefined => {
      const { left, right, top, bottom } = sti.getBoundingClientRect();
      for (let y = top + luft; y < bottom - luft; y += 5)
        for (let x = left + luft; x < right - luft; x += 5) {
          if (rammer(x, y, luft) || document.elementFromPoint(x, y) !== sti) continue;
          const rundt = [-luft, 0, luft].flatMap((dx) => [-luft, 0, luft].map((dy) => document.elementFromPoint(x + dx, y + dy)));
          if (rundt.every((ramt) => ramt === sti)) return { x, y };
        }
      return undefined;
    };
    return [...document.querySelectorAll(vaelger)].flatMap((sti) => {
      const farve = sti.getAttribute("fill") ?? "";
      const punkt = findPunkt(sti, 9) ?? findPunkt(sti, 5);
      return punkt !== undefined && farve.startsWith("#") ? [{ ...punkt, farve }] : [];
    });
  }, stier);

/** A picture of the page, as a data URL, and how many of its pixels there are to a CSS pixel. */
export type Skaermbillede = { readonly url: string; readonly vinduesbredde: number };

/** Sum over red, green and blue that JPEG and smoothing may move a plain colour. */
const SPILLERUM = 48;

/** For each picture the share of the points, 0–1, that have their colour in it. Decoded in `laeser`, a page of no importance. */
export const andelFarvede = (
  laeser: Page,
  billeder: readonly Skaermbillede[],
  punkter: readonly Farvepunkt[],
): Promise<readonly number[]> =>
  laeser.evaluate(
    async ({ billeder, punkter, spillerum }) => {
      const andele: number[] = [];
      for (const { url, vinduesbredde } of billeder) {
        const bitmap = await createImageBitmap(await (await fetch(url)).blob());
        const laerred = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        if (laerred === null) throw new Error("expected a 2d context, got none");
        laerred.drawImage(bitmap, 0, 0);
        const skala = bitmap.width / vinduesbredde;
        const rigtige = punkter.filter(({ x, y, farve }) => {
          const [r = 0, g = 0, b = 0] = laerred.getImageData(Math.round(x * skala), Math.round(y * skala), 1, 1).data;
          const tal = Number.parseInt(farve.slice(1), 16);
          return Math.abs(r - (tal >> 16)) + Math.abs(g - ((tal >> 8) & 255)) + Math.abs(b - (tal & 255)) <= spillerum;
        });
        andele.push(rigtige.length / punkter.length);
      }
      return andele;
    },
    { billeder, punkter, spillerum: SPILLERUM },
  );
