import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "../scripts/server.mjs";

const FORSIDE = `<!doctype html><title>Kort</title>${"<p>Nørrebro</p>".repeat(200)}`;
const CSP =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "font-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'";

let mappe: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), "bydelskort-server-"));
  const dist = join(mappe, "dist");
  await mkdir(join(dist, "assets"), { recursive: true });
  await mkdir(join(dist, "under/assets"), { recursive: true });
  await writeFile(join(mappe, "hemmelig.txt"), "ikke for alle");
  await symlink(join(mappe, "hemmelig.txt"), join(dist, "genvej.txt"));
  await writeFile(join(dist, "index.html"), FORSIDE);
  await mkdir(join(dist, "under/indlejr"));
  await writeFile(join(dist, "under/index.html"), "<title>Under</title>");
  await writeFile(join(dist, "under/indlejr/index.html"), "<title>Indlejret</title>");
  await writeFile(join(dist, ".skjult"), "ikke for alle");
  await writeFile(join(dist, "assets/index-AbCd12_-.js"), "export {};");
  await writeFile(join(dist, "under/assets/index-AbCd12_-.js"), "export {};");
  await writeFile(join(dist, "assets/bydele-AbCd1234.geojson"), "{}");
  await writeFile(join(dist, "assets/bydele-AbCd1234.geojson.gz"), gzipSync('{"pakket":true}'));
  for (const navn of ["maal.csv", "a.json", "a.css", "a.mjs", "a.svg", "a.txt", "a.woff2", "a.png", "a.ico", "a.bin", "å b.txt"])
    await writeFile(join(dist, navn), navn);
  server = await startServer({ rod: dist });
});

afterAll(async () => {
  await server.luk();
  await rm(mappe, { recursive: true });
});

type Svar = { status: number; headers: Record<string, string | string[] | undefined>; krop: Buffer };

/** node:http and not fetch: fetch tidies paths and unpacks bodies before we see them. */
const hent = (path: string, valg: { method?: string; headers?: Record<string, string> } = {}): Promise<Svar> =>
  new Promise((klar, fejl) => {
    const { hostname, port } = new URL(server.url);
    const anmodning = request({ hostname, port, path, ...valg }, (svar) => {
      const dele: Buffer[] = [];
      svar.on("data", (del: Buffer) => dele.push(del));
      svar.on("end", () => klar({ status: svar.statusCode ?? 0, headers: svar.headers, krop: Buffer.concat(dele) }));
    });
    anmodning.on("error", fejl).end();
  });

describe("files", () => {
  test("the front page stands at /, as it is when no encoding is accepted", async () => {
    const { status, headers, krop } = await hent("/");
    expect([status, krop.toString(), headers["content-encoding"]]).toEqual([200, FORSIDE, undefined]);
  });

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/assets/index-AbCd12_-.js", "text/javascript; charset=utf-8"],
    ["/a.mjs", "text/javascript; charset=utf-8"],
    ["/a.css", "text/css; charset=utf-8"],
    ["/a.json", "application/json; charset=utf-8"],
    ["/assets/bydele-AbCd1234.geojson", "application/geo+json; charset=utf-8"],
    ["/maal.csv", "text/csv; charset=utf-8"],
    ["/a.svg", "image/svg+xml; charset=utf-8"],
    ["/a.txt", "text/plain; charset=utf-8"],
    ["/a.woff2", "font/woff2"],
    ["/a.png", "image/png"],
    ["/a.ico", "image/x-icon"],
    ["/a.bin", "application/octet-stream"],
  ])("%s is of type %s", async (sti, type) => {
    expect((await hent(sti)).headers["content-type"]).toBe(type);
  });

  test("a path with Danish letters, a space and a query finds its file", async () => {
    expect((await hent("/%C3%A5%20b.txt?x=1")).krop.toString()).toBe("å b.txt");
  });

  test("a folder sends on to its slash and keeps the query, so that relative addresses hold", async () => {
    const { status, headers } = await hent("/under?aar=2009");
    expect([status, headers.location]).toEqual([301, "/under/?aar=2009"]);
    expect((await hent("/under/")).krop.toString()).toContain("Under");
  });

  test("HEAD tells the same without the body", async () => {
    const { status, headers, krop } = await hent("/", { method: "HEAD" });
    expect([status, headers["content-length"], krop.length]).toEqual([200, String(Buffer.byteLength(FORSIDE)), 0]);
  });
});

describe("refusals", () => {
  test.each([
    "/findes-ikke",
    "/../hemmelig.txt",
    "/..%2fhemmelig.txt",
    "/%2e%2e/hemmelig.txt",
    "/under/../../hemmelig.txt",
    "/genvej.txt",
    "/.skjult",
    "//hemmelig.txt",
    "/a.txt/",
    "/assets/",
  ])("%s is a 404 page in Danish", async (sti) => {
    const { status, headers, krop } = await hent(sti);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([404, "text/html; charset=utf-8", "no-cache"]);
    expect(krop.toString()).toContain("Siden findes ikke");
  });

  test("two slashes never send the reader to another host", async () => {
    expect((await hent("//under")).headers.location).toBe("/under/");
  });

  test.each(["/%", "/%00", "/%ff"])("%s is no address", async (sti) => {
    expect((await hent(sti)).status).toBe(400);
  });

  test("only GET and HEAD are answered", async () => {
    const { status, headers } = await hent("/", { method: "POST" });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("a taken port is refused with node's own code", async () => {
    await expect(startServer({ rod: mappe, port: Number(new URL(server.url).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("encodings", () => {
  test.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip, deflate", "gzip", gunzipSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
  ])("«%s» gets %s", async (accept, kodning, pakUd) => {
    const { headers, krop } = await hent("/", { headers: { "accept-encoding": accept } });
    expect([headers["content-encoding"], headers.vary, pakUd(krop).toString()]).toEqual([kodning, "Accept-Encoding", FORSIDE]);
    expect(krop.length).toBeLessThan(FORSIDE.length / 5);
  });

  test("what is packed already goes as it is", async () => {
    expect((await hent("/a.png", { headers: { "accept-encoding": "br, gzip" } })).headers["content-encoding"]).toBeUndefined();
  });

  test("a packed sibling from the build is sent instead of packing again", async () => {
    const { krop } = await hent("/assets/bydele-AbCd1234.geojson", { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(krop).toString()).toBe('{"pakket":true}');
  });
});

describe("caching", () => {
  test("hashed files never change, also below a sub-path; everything else is asked for again", async () => {
    for (const sti of ["/assets/index-AbCd12_-.js", "/under/assets/index-AbCd12_-.js"])
      expect((await hent(sti)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const sti of ["/", "/maal.csv"]) expect((await hent(sti)).headers["cache-control"]).toBe("no-cache");
  });

  test("an unchanged file is answered 304 without a body, each encoding by its own tag", async () => {
    const raa = String((await hent("/")).headers.etag);
    const br = String((await hent("/", { headers: { "accept-encoding": "br" } })).headers.etag);
    expect(raa).not.toBe(br);
    const { status, headers, krop } = await hent("/", { headers: { "if-none-match": `"x", W/${raa}` } });
    expect([status, headers.etag, krop.length]).toEqual([304, raa, 0]);
    expect((await hent("/", { headers: { "if-none-match": br } })).status).toBe(200);
  });

  test("a rewritten file is sent anew", async () => {
    const foer = (await hent("/a.txt")).headers.etag;
    await writeFile(join(mappe, "dist/a.txt"), "noget andet");
    const efter = await hent("/a.txt", { headers: { "if-none-match": String(foer) } });
    expect([efter.status, efter.krop.toString()]).toEqual([200, "noget andet"]);
  });
});

test.each(["/", "/findes-ikke", "/%", "/assets/index-AbCd12_-.js"])("%s carries the security headers", async (sti) => {
  const { headers } = await hent(sti);
  expect(headers).toMatchObject({
    "content-security-policy": CSP,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
  });
  expect(headers["permissions-policy"]).toContain("geolocation=()");
});

test("an embed may be shown by the municipality's hosts, and only an embed: a way around through its folder leads to a page like any other", async () => {
  const rammer = async (sti: string) => /frame-ancestors .*/.exec(String((await hent(sti)).headers["content-security-policy"]))?.[0];
  expect(await rammer("/under/indlejr/")).toContain("https://*.kk.dk");
  for (const sti of ["/under/indlejr/../", "/under/indlejr/..%2f", "/under/indlejr/%2e%2e/"])
    expect(await rammer(sti)).toBe("frame-ancestors 'self'");
});
