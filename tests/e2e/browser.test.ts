import { expect, test } from "vitest";
import { andelForskellig, billede } from "./billede";
import { startet } from "./browser";
import { scan } from "./scan";

const { openPage } = startet();

test("the harness sees a warning, an uncaught error, a broken CSP, a failed request and another host", async () => {
  const ventet = [
    /^console warning: planted/,
    /^console error: planted/,
    /^uncaught: planted/,
    /^CSP: style-src-attr blocked inline/,
    /^console error: .*Content Security Policy/,
    /^foreign request: http:\/\/127\.0\.0\.2:9\/x\.png/,
    /^CSP: img-src blocked/,
    /^request failed: \S+\/mangler\.png 404/,
    /^request failed: http:\/\/127\.0\.0\.2/,
  ];
  const { page, problemer } = await openPage({ ventet });
  await page.evaluate(() => {
    console.warn("planted");
    console.error("planted");
    setTimeout(() => {
      throw new Error("planted");
    });
    document.body.insertAdjacentHTML(
      "beforeend",
      '<p style="color: red">planted</p><img alt="" src="mangler.png"><img alt="" src="http://127.0.0.2:9/x.png">',
    );
  });
  await expect.poll(() => ventet.filter((v) => !problemer().some((problem) => v.test(problem)))).toEqual([]);
});

test("axe sees a planted fault and names it", async () => {
  const { page } = await openPage();
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<button type="button" id="plantet"></button>'));
  expect(await scan(page)).toContainEqual(expect.objectContaining({ id: "button-name", target: "#plantet" }));
});

test("a machine without WebGL gets no context", async () => {
  const harWebgl = () => document.createElement("canvas").getContext("webgl2") !== null;
  const med = await openPage();
  const uden = await openPage({ webgl: false });
  expect([await med.page.evaluate(harWebgl), await uden.page.evaluate(harWebgl)]).toEqual([true, false]);
});

test("pictures of the same page are alike, and a covered page is not", async () => {
  const { page } = await openPage();
  await page.waitForLoadState("networkidle");
  const foer = await billede(page, "ens-foer");
  expect(await andelForskellig("ens-forskel", [foer, await billede(page, "ens-efter")])).toBe(0);
  await page.evaluate(() => {
    const daekke = document.body.appendChild(document.createElement("div"));
    Object.assign(daekke.style, { position: "fixed", inset: "0", background: "black", zIndex: "9999" });
  });
  expect(await andelForskellig("daekket-forskel", [foer, await billede(page, "daekket")])).toBeGreaterThan(0.5);
});
