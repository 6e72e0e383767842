/** `deploy/nginx.conf` in Debian's nginx over the real build, held against the node server, header by header, below a sub-path and at the root. */
import { readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), "bydelskort-drift-"));
});
afterAll(() => rm(mappe, { recursive: true }));

describe.each([{ sti: "/a/b" }, { sti: "" }])("at «$sti/»", ({ sti }) => {
  let nginx: Nginx;
  let node: Awaited<ReturnType<typeof startServer>>;
  const fraNginx = (path: string, valg?: Valg) => hent(nginx.port, path, valg);
  const fraNode = (path: string, valg?: Valg) => hent(Number(new URL(node.url).port), path, valg);

  beforeAll(async () => {
    const rod = join(mappe, sti === "" ? "rod" : "understi");
    await mkdir(join(rod, sti), { recursive: true });
    const laeg = (navn: string) => symlink(join(DIST, navn), join(rod, sti, navn));
    for (const navn of await readdir(DIST)) await laeg(navn);
    // The node server serves files inside its root only, so it has a folder of links' targets as its root: dist itself, or a copy of its place.
    for (const navn of ["indlejr", "en-indlejr"]) await mkdir(join(rod, sti, navn), { recursive: true });
    await writeFile(join(rod, sti, ".skjult"), "ikke for alle");
    nginx = await startNginx({ rod, sti });
    node = await startServer({ rod });
  });
  afterAll(async () => {
    await nginx.luk();
    await node.luk();
  });

  test("placeholder", async () => {
    expect(faelles(await fraNginx(`${sti}/`))).toEqual(faelles(await fraNode(`${sti}/`)));
  });
});
