/** `deploy/nginx.conf` in Debian's nginx over the real build, held against the node server, header by header, below a sub-path and at the root. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pakMappe } from "../../scripts/byg/pak";
import { nginxkonf } from "../../scripts/nginxkonf.mjs";
import { startServer } from "../../scripts/server.mjs";
import { type Nginx, startNginx } from "./nginxserver";

const DIST = new URL("../../dist/", import.meta.url).pathname;

type Svar = { readonly status: number; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly krop: Buffer };
type Valg = { readonly method?: string; readonly headers?: Record<string, string> };

/** node:http and not fetch: fetch tidies paths and unpacks bodies before we see them. */
const hent = (port: number, path: string, valg: Valg = {}): Promise<Svar> =>
  new Promise((klar, fejl) => {
    const anmodning = request({ hostname: "127.0.0.1", port, path, ...valg }, (svar) => {
      const dele: Buffer[] = [];
      svar.on("data", (del: Buffer) => dele.push(del));
      svar.on("end", () => klar({ status: svar.statusCode ?? 0, headers: svar.headers, krop: Buffer.concat(dele) }));
    });
    anmodning.on("error", fejl).end();
  });

/** What the two may differ in: who answers, when, how the connection is kept, and what each takes for a file's edition. */
const EGNE = ["server", "date", "connection", "keep-alive", "transfer-encoding", "etag", "last-modified", "accept-ranges"];
const faelles = ({ status, headers }: Svar) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers).filter(
      // A redirect has no words that anyone reads.
      ([navn]) => !EGNE.includes(navn) && !(status === 301 && /^content-(type|length)$/.test(navn)),
    ),
  ),
});

const hashet = async (moenster: RegExp): Promise<string> => {
  const fundet = (await readdir(join(DIST, "assets"))).find((navn) => moenster.test(navn));
  if (fundet === undefined) throw new Error(`expected a file like ${moenster} in dist/assets, got none: run «npm run build»`);
  return `/assets/${fundet}`;
};

let mappe: string;
/** What the build has not got yet, or only in some editions: an embed, the listener, a service worker, a module, a folder without a page. */
const EKSTRA: Readonly<Record<string, string>> = {
  "indlejr/proeve/index.html": "<!doctype html><title>Indlejret</title>",
  "en/indlejr/proeve/index.html": "<!doctype html><title>Embed</title>",
  "indlejr.js": "addEventListener('message', () => {});",
  "sw.js": "addEventListener('fetch', () => {});",
  "proeve.mjs": "export {};",
  "proeve.json": "{}",
  "proeve.ico": "billede",
  "proeve.bin": "hvad som helst",
  "tom/fil.txt": "en mappe uden side",
  ".skjult": "ikke for alle",
  ".git/config": "ikke for alle",
};

beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), "bydelskort-drift-"));
  for (const [fil, indhold] of Object.entries(EKSTRA)) {
    await mkdir(join(mappe, "ekstra", dirname(fil)), { recursive: true });
    await writeFile(join(mappe, "ekstra", fil), indhold);
  }
  await pakMappe(join(mappe, "ekstra"), join(mappe, "lager"));
});
afterAll(() => rm(mappe, { recursive: true }));

test("deploy/nginx.conf is what the lists give: node scripts/nginxkonf.mjs > deploy/nginx.conf", async () => {
  expect(await readFile("deploy/nginx.conf", "utf8")).toBe(nginxkonf());
});

describe.each([{ sti: "/a/b" }, { sti: "" }])("at «$sti/»", ({ sti }) => {
  let nginx: Nginx;
  let node: Awaited<ReturnType<typeof startServer>>;
  const fraNginx = (path: string, valg?: Valg) => hent(nginx.port, sti + path, valg);
  const fraNode = (path: string, valg?: Valg) => hent(Number(new URL(node.url).port), sti + path, valg);

  beforeAll(async () => {
    const rod = join(mappe, sti === "" ? "rod" : "understi");
    // The packed siblings must not become older than their files.
    for (const kilde of [DIST, join(mappe, "ekstra")]) await cp(kilde, join(rod, sti), { recursive: true, preserveTimestamps: true });
    nginx = await startNginx({ rod, sti });
    node = await startServer({ rod });
  });
  afterAll(async () => {
    await nginx.luk();
    await node.luk();
  });

  const STIER = [
    "/",
    "/?indikator=bef-antal",
    "/index.html",
    "/bydel/valby/",
    "/en/bydel/valby/tal.csv",
    "/bydel/valby/del.png",
    "/bydel/valby",
    "/bydel/valby?x=1",
    "/favicon.svg",
    "/licenser.txt",
    "/404.html",
    "/404/stil.css",
    "/indlejr/proeve/",
    "/indlejr/proeve",
    "/en/indlejr/proeve/index.html",
    "/indlejr/findes-ikke",
    "/indlejr/..%2f",
    "/indlejr.js",
    "/sw.js",
    "/proeve.mjs",
    "/proeve.json",
    "/proeve.ico",
    "/proeve.bin",
    "/findes-ikke",
    "/findes/ikke/",
    "/findes-ikke.csv",
    "/assets/findes-ikke-AbCd1234.js",
    "/assets/",
    "/tom/",
    "/bydel/valby/tal.csv/",
    "/.skjult",
    "/.git/config",
  ];

  test.each(STIER)("%s is answered as by the node server, in every encoding and to HEAD", async (path) => {
    for (const kodning of ["", "gzip", "br", "gzip, deflate, br", "br;q=0, gzip"])
      for (const method of ["GET", "HEAD"]) {
        const valg = { method, headers: { "accept-encoding": kodning } };
        const [ventet, faaet] = [await fraNode(path, valg), await fraNginx(path, valg)];
        expect({ kodning, method, ...faelles(faaet) }).toEqual({ kodning, method, ...faelles(ventet) });
        if (ventet.status !== 301) expect(faaet.krop.equals(ventet.krop)).toBe(true);
      }
  });

  test("hashed files of every kind are answered as by the node server, and kept for good", async () => {
    for (const moenster of [/^index-.*\.js$/, /\.css$/, /\.woff2$/, /\.geojson$/, /\.csv$/]) {
      const path = await hashet(moenster);
      const valg = { headers: { "accept-encoding": "br" } };
      expect(faelles(await fraNginx(path, valg))).toEqual(faelles(await fraNode(path, valg)));
      expect((await fraNginx(path)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    }
  });

  test("text is sent as the build packed it, and says that it could have come otherwise", async () => {
    const raa = await readFile(join(DIST, "index.html"));
    for (const [kodning, pakUd] of [
      ["br", brotliDecompressSync],
      ["gzip", gunzipSync],
    ] as const) {
      const { headers, krop } = await fraNginx("/", { headers: { "accept-encoding": kodning } });
      expect([headers["content-encoding"], headers.vary]).toEqual([kodning, "Accept-Encoding"]);
      expect(pakUd(krop).equals(raa)).toBe(true);
      expect(krop.length).toBeLessThan(raa.length / 3);
    }
  });

  test.each(["/", "/indlejr/proeve/", "/indlejr.js", "/favicon.svg"])(
    "%s that is unchanged is answered 304 with the same headers",
    async (path) => {
      const svar = async (fra: typeof fraNginx) =>
        faelles(await fra(path, { headers: { "if-none-match": String((await fra(path)).headers.etag) } }));
      const faaet = await svar(fraNginx);
      expect(faaet.status).toBe(304);
      expect(faaet).toEqual(await svar(fraNode));
    },
  );

  test("a part of a file can be asked for", async () => {
    const path = await hashet(/^maalinger-befolkning.*\.csv$/);
    const { status, headers, krop } = await fraNginx(path, { headers: { range: "bytes=100-199" } });
    expect([status, headers["content-range"]?.toString().slice(0, 14)]).toEqual([206, "bytes 100-199/"]);
    expect(krop.equals((await readFile(join(DIST, path))).subarray(100, 200))).toBe(true);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect((await fraNginx(path, { headers: { range: "bytes=99999999-" } })).status).toBe(416);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused as by the node server", async (method) => {
    const faaet = await fraNginx("/", { method });
    expect(faelles(faaet)).toEqual(faelles(await fraNode("/", { method })));
    expect([faaet.status, faaet.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test.each(["/%", "/%zz", "/%00"])("%s is no address, said as by the node server", async (path) => {
    const faaet = await fraNginx(path);
    expect(faaet.status).toBe(400);
    expect(faelles(faaet)).toEqual(faelles(await fraNode(path)));
    expect(faaet.krop.toString()).toBe("Adressen kan ikke læses.\n");
  });

  test("nothing tells nginx' version, lists a folder or leads out of it", async () => {
    for (const path of ["/", "/findes-ikke", "/assets/", "/%", "/../../etc/passwd", "/..%2f..%2f..%2f..%2fetc%2fpasswd"]) {
      const { status, headers, krop } = await fraNginx(path);
      expect(headers.server).toBe("nginx");
      expect(krop.toString()).not.toMatch(/nginx|Index of|root:/);
      // Below a sub-path some ways up still end inside the folder.
      expect(path === "/" ? [200] : [400, 404]).toContain(status);
    }
  });

  test("a missing page is the site's own, in both languages", async () => {
    const { krop } = await fraNginx("/findes/ikke");
    expect(krop.toString()).toContain("Siden findes ikke");
    expect(krop.toString()).toContain("This page does not exist");
  });
});
