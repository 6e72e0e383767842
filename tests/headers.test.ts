import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { headersFor } from "../scripts/headers.mjs";
import { laesVaerter } from "../scripts/vaerter.mjs";

const EGNE = "frame-ancestors 'self'";
const VAERTER = "frame-ancestors 'self' https://kk.dk https://*.kk.dk http://localhost:* http://127.0.0.1:*";
const rammer = (sti: string): string | undefined => headersFor(sti)["Content-Security-Policy"]?.split("; ").at(-1);

describe("who may show a page in a frame", () => {
  test.each(["/indlejr/", "/indlejr/kort/", "/en/indlejr/kort/index.html", "/kort/a/indlejr/", "/kort/en/indlejr/findes-ikke"])(
    "the municipality's hosts may show the embed %s",
    (sti) => expect(rammer(sti)).toBe(VAERTER),
  );

  test.each(["/", "/bydel/valby/", "/en/", "/indlejr", "/indlejr.js", "/indlejret/", "/404.html", "/assets/indlejr-AbCd1234.js"])(
    "only the site itself may show %s",
    (sti) => expect(rammer(sti)).toBe(EGNE),
  );

  test("the two policies differ in that alone, and nothing in either is open to other hosts", () => {
    const [egen, fremmed] = ["/", "/indlejr/"].map((sti) => headersFor(sti)["Content-Security-Policy"]?.split("; ").slice(0, -1));
    expect(fremmed).toEqual(egen);
    expect(egen?.filter((led) => /unsafe|http|\*/.test(led))).toEqual([]);
  });
});

describe("who may load a file", () => {
  test.each(["/indlejr.js", "/favicon.svg", "/assets/index-AbCd1234.css", "/bydel/valby/tal.csv", "/a/b/assets/x-AbCd1234.js"])(
    "%s is open to every page, a sandboxed frame among them",
    (sti) => expect(headersFor(sti)).toMatchObject({ "Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*" }),
  );

  test.each(["/", "/bydel/valby/", "/index.html", "/findes-ikke"])("the page %s is the site's own", (sti) => {
    expect(headersFor(sti)["Cross-Origin-Resource-Policy"]).toBe("same-origin");
    expect(headersFor(sti)["Access-Control-Allow-Origin"]).toBeUndefined();
  });
});

test.each([
  ["/", "no-cache"],
  ["/sw.js", "no-cache"],
  ["/kort/sw.js", "no-cache"],
  ["/bydel/valby/tal.csv", "no-cache"],
  ["/indlejr.js", "public, max-age=3600"],
  ["/a/b/indlejr.js", "public, max-age=3600"],
  ["/a/b/assets/index-AbCd12_-.js", "public, max-age=31536000, immutable"],
])("%s is kept as «%s», and an answer that is not the file is asked for again", (sti, forventet) => {
  expect(headersFor(sti)["Cache-Control"]).toBe(forventet);
  expect(headersFor(sti, { fundet: false })["Cache-Control"]).toBe("no-cache");
});

describe("hosts from BYDELSKORT_VAERTER", () => {
  test.each([
    ["https://kk.dk", ["https://kk.dk"]],
    ["  'self'\n https://*.kk.dk:8443  intra.kk.dk ", ["'self'", "https://*.kk.dk:8443", "intra.kk.dk"]],
    ["http://localhost:* *", ["http://localhost:*", "*"]],
    ["'none'", ["'none'"]],
  ])("«%s» is read", (tekst, vaerter) => expect(laesVaerter(tekst)).toEqual(vaerter));

  test.each([
    "https://kk.dk/nyheder",
    "https://kk.dk;",
    "kk.dk, aarhus.dk",
    "https://københavn.dk",
    "ftp://kk.dk",
    "https://k*.dk",
    "https://*.kk.dk 'none'",
    "'unsafe-inline'",
    "self;script-src",
    "https://-kk.dk",
    "https://kk.dk:port",
  ])("«%s» is refused with what was got and what is expected", (tekst) => {
    expect(() => laesVaerter(tekst)).toThrow(/^BYDELSKORT_VAERTER: «[^»]+» er ikke en vært\. Forventet: 'self', https:\/\/kk\.dk.*Ret den/);
  });

  test("a text without hosts is refused: everyone and no one are said, not guessed", () => {
    expect(() => laesVaerter(" ")).toThrow(/^BYDELSKORT_VAERTER er tom\. Forventet: /);
  });

  const headersMed = (vaerter: string) =>
    spawnSync(
      process.execPath,
      ["-e", 'import("./scripts/headers.mjs").then(({ headersFor }) => console.log(JSON.stringify(headersFor("/indlejr/"))))'],
      {
        encoding: "utf8",
        env: { ...process.env, BYDELSKORT_VAERTER: vaerter },
      },
    );

  test("they stand in the embeds' policy", () => {
    expect(headersMed("https://aarhus.dk").stdout).toContain('frame-ancestors https://aarhus.dk"');
  });

  test("npm start says a mistake in one sentence and builds nothing", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
      encoding: "utf8",
      env: { ...process.env, BYDELSKORT_VAERTER: "kk.dk/x" },
    });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^BYDELSKORT_VAERTER: «kk\.dk\/x» er ikke en vært\. .*\n$/);
  });
});
