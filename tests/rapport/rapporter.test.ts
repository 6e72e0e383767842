import { expect, test } from "vitest";
import { ukendteAfsnit } from "../../scripts/rapport/afsnit";
import type { Bestilling, Udfald } from "../../scripts/rapport/bestilling";
import { lavBrowserkilde } from "../../scripts/rapport/browserkilde";
import { formatLinje, formatSlutning, formatStart } from "../../scripts/rapport/linje";
import { lavRapporter, type Redskaber } from "../../scripts/rapport/rapporter";

const bestil = (navn: string, valg: Partial<Bestilling> = {}): Bestilling => ({
  id: "bydel:3",
  navn,
  side: `bydel/${navn}/`,
  ud: `ud/${navn}.pdf`,
  kommentar: { kind: "ingen", grund: undefined },
  udeladte: [],
  ...valg,
});

/** Tools that keep what they were given; a report takes one second. */
const redskaber = (valg: Partial<Redskaber> = {}) => {
  const gemt: string[] = [];
  const linjer: string[] = [];
  let tid = 0;
  const egne: Redskaber & { readonly samtidige: number } = {
    samtidige: 2,
    tryk: async () => ({ bytes: new Uint8Array(1200), sider: 2 }),
    gem: async (sti) => {
      gemt.push(sti);
      return { erstattet: false };
    },
    meld: (udfald, nummer) => void linjer.push(`${nummer} ${udfald.bestilling.navn} ${udfald.kind}`),
    ur: () => {
      tid += 1000;
      return tid;
    },
    ...valg,
  };
  return { gemt, linjer, egne };
};

test("a report that fails is told with its reason, and the others are made", async () => {
  const { gemt, linjer, egne } = redskaber({
    tryk: async ({ navn }) => {
      if (navn === "valby") throw new Error("siden findes ikke\nCall log: mange linjer");
      return { bytes: new Uint8Array(3), sider: 1 };
    },
  });
  const udfald = await lavRapporter(
    ["noerrebro", "valby", "vanloese", "bispebjerg"].map((navn) => bestil(navn)),
    egne,
  );
  expect(udfald.map((et) => (et.kind === "fejlet" ? et.grund : et.kind))).toEqual(["lavet", "siden findes ikke", "lavet", "lavet"]);
  expect(gemt.sort()).toEqual(["ud/bispebjerg.pdf", "ud/noerrebro.pdf", "ud/vanloese.pdf"]);
  expect(linjer.map((linje) => linje[0])).toEqual(["1", "2", "3", "4"]);
});

test("a report that cannot be saved fails alone, and so does one whose comment cannot be used, which is never printed", async () => {
  const trykte: string[] = [];
  const { egne } = redskaber({
    tryk: async ({ navn }) => {
      trykte.push(navn);
      return { bytes: new Uint8Array(1), sider: 1 };
    },
    gem: async (sti) => {
      if (sti.includes("valby")) throw new Error("disken er fuld");
      return { erstattet: true };
    },
  });
  const ulaeselig = bestil("vanloese", { kommentar: { kind: "fejl", fejl: "kommentaren er ikke UTF-8" } });
  const udfald = await lavRapporter([bestil("valby"), ulaeselig, bestil("noerrebro")], egne);
  expect(udfald).toMatchObject([
    { kind: "fejlet", grund: "disken er fuld" },
    { kind: "fejlet", grund: "kommentaren er ikke UTF-8" },
    { kind: "lavet", erstattet: true, byte: 1, sider: 1 },
  ]);
  expect(trykte).toEqual(["valby", "noerrebro"]);
});

test("no more than two are in work at a time, and two are", async () => {
  let [nu, flest] = [0, 0];
  const { egne } = redskaber({
    tryk: async () => {
      flest = Math.max(flest, ++nu);
      await new Promise((klar) => setTimeout(klar, 5));
      nu--;
      return { bytes: new Uint8Array(1), sider: 1 };
    },
  });
  await lavRapporter(
    Array.from({ length: 7 }, (_, n) => bestil(`${n}`)),
    egne,
  );
  expect(flest).toBe(2);
});

const lavet = (navn: string, valg: Partial<Bestilling> = {}, erstattet = false): Udfald => ({
  kind: "lavet",
  bestilling: bestil(navn, valg),
  sekunder: 1.42,
  sider: 2,
  byte: 309_100,
  erstattet,
});
const fejlet: Udfald = { kind: "fejlet", bestilling: bestil("Valby"), sekunder: 30, grund: "siden blev ikke klar" };

test("a line tells pages, size and time, and in brackets what is not a matter of course", () => {
  expect(formatLinje(lavet("Nørrebro"), 3, { af: 11 })).toBe("[3/11] Nørrebro … 2 sider, 310 kB, 1,4 s");
  const uden = lavet("Nørrebro", { kommentar: { kind: "ingen", grund: "ingen noerrebro.md" } }, true);
  expect(formatLinje(uden, 1, { af: 1 })).toBe(
    "[1/1] Nørrebro … 2 sider, 310 kB, 1,4 s (uden kommentar: ingen noerrebro.md; erstatter den gamle fil)",
  );
  const med = lavet("Nørrebro", { kommentar: { kind: "tekst", tekst: "x", fil: "k/noerrebro.md" } });
  expect(formatLinje({ ...med, sider: 1, byte: 1_250_000 } as Udfald, 1, { af: 1 })).toBe(
    "[1/1] Nørrebro … 1 side, 1,3 MB, 1,4 s (kommentar fra k/noerrebro.md)",
  );
  expect(formatLinje(fejlet, 4, { af: 11 })).toBe("[4/11] Valby … FEJLEDE: siden blev ikke klar");
});

test("beginning and end tell how many, where, and which failed", () => {
  expect(formatStart([bestil("Nørrebro")])).toBe("Laver ud/Nørrebro.pdf …");
  expect(formatStart([bestil("a"), bestil("b")])).toBe("Laver 2 rapporter i mappen ud …");
  expect(formatSlutning([lavet("a")], 2)).toBe("1 rapport lavet på 2,0 s (2 sider, 310 kB).");
  expect(formatSlutning([lavet("a"), fejlet, lavet("b")], 31.26)).toBe(
    "2 af 3 rapporter lavet på 31,3 s (4 sider, 619 kB).\nIkke lavet:\n  Valby: siden blev ikke klar",
  );
  expect(formatSlutning([fejlet], 30)).toBe("0 af 1 rapporter lavet på 30,0 s.\nIkke lavet:\n  Valby: siden blev ikke klar");
});

test("a section that some page has is known; without any sections to hold it against nothing is said", () => {
  expect(ukendteAfsnit(["boliger"], ["befolkning", "boliger", "befolkning"])).toBeUndefined();
  expect(ukendteAfsnit(["vejret"], [])).toBeUndefined();
  expect(ukendteAfsnit(["vejret", "boliger"], ["befolkning", "boliger", "befolkning"])).toBe(
    "--uden: ukendt afsnit «vejret». Kendte afsnit: befolkning, boliger",
  );
});

test("the reports share one browser; when it dies the next two share a new one, and a start that failed is tried again", async () => {
  const startede: { lever: boolean }[] = [];
  const start = async () => {
    const browser = { lever: true };
    startede.push(browser);
    if (startede.length === 3) throw new Error("kan ikke startes");
    const close = async () => {
      browser.lever = false;
    };
    return { nr: startede.length, isConnected: () => browser.lever, close };
  };
  const { hent, luk } = lavBrowserkilde(start);
  const numre = async () => (await Promise.all([hent(), hent()])).map(({ nr }) => nr);
  expect([await numre(), await numre()]).toEqual([
    [1, 1],
    [1, 1],
  ]);
  await luk();
  expect(await numre()).toEqual([2, 2]);
  await luk();
  await expect(hent()).rejects.toThrow("kan ikke startes");
  expect((await hent()).nr).toBe(4);
  await luk();
  expect(startede[3]?.lever).toBe(false);
});
