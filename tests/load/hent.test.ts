/** Against a real server on localhost: what the reader is told when a table does not come. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fundToTekst } from "../../src/domain/fund";
import { hentTekst } from "../../src/load/hent";
import { hentKatalog } from "../../src/load/hentKatalog";
import { INDIKATORER, MAALINGHOVED, OMRAADER, tabel, toTekster } from "./trebydele";

const SVAR: Readonly<Record<string, { readonly type: string; readonly krop: string | Uint8Array }>> = {
  "/omraader.csv": { type: "text/csv", krop: OMRAADER },
  "/indikatorer.csv": { type: "text/csv", krop: INDIKATORER },
  "/maalinger.csv": { type: "text/csv; charset=utf-8", krop: tabel(MAALINGHOVED, "besk;bydel;1;2009;1;;;;R") },
  "/side": { type: "text/html; charset=utf-8", krop: "Velkommen" },
  "/latin1.csv": { type: "text/csv", krop: Uint8Array.from("Østerbro", (tegn) => tegn.charCodeAt(0)) },
};

let server: Server;
let rod = "";
beforeAll(async () => {
  server = createServer((spoergsmaal, svar) => {
    const fundet = SVAR[spoergsmaal.url ?? ""];
    if (fundet === undefined) svar.writeHead(404, { "content-type": "text/html" }).end("<html>findes ikke</html>");
    else svar.writeHead(200, { "content-type": fundet.type }).end(fundet.krop);
  });
  await new Promise<void>((klar) => server.listen(0, "127.0.0.1", klar));
  rod = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((lukket) => server.close(lukket)));

const saetning = async (url: string): Promise<string> => {
  const hentet = await hentTekst(url, "data/maal.csv");
  return hentet.kind === "fund" ? fundToTekst(hentet.fund) : hentet.tekst;
};

describe("hentTekst", () => {
  it("gives the text of a table", async () => {
    expect(await saetning(`${rod}/indikatorer.csv`)).toBe(INDIKATORER);
  });

  it("gives the letters right also from windows-1252", async () => {
    expect(await saetning(`${rod}/latin1.csv`)).toBe("Østerbro");
  });

  it("says the HTTP status when the file is not there", async () => {
    expect(await saetning(`${rod}/findes-ikke.csv`)).toBe(
      "data/maal.csv: fundet HTTP-status 404, forventet en tabel: filen kunne ikke hentes",
    );
  });

  it("says that a page came in place of the table", async () => {
    expect(await saetning(`${rod}/side`)).toBe("data/maal.csv: fundet HTML, forventet CSV: filen er HTML, ikke CSV");
  });

  it("says that there is no connection", async () => {
    expect(await saetning("http://127.0.0.1:1/")).toBe(
      "data/maal.csv: fundet ingen forbindelse, forventet en tabel: filen kunne ikke hentes",
    );
  });
});

describe("hentKatalog", () => {
  it("loads what comes, and says what does not", async () => {
    const katalog = await hentKatalog({
      omraader: `${rod}/omraader.csv`,
      indikatorer: `${rod}/indikatorer.csv`,
      maalinger: `${rod}/maalinger.csv`,
      maal: `${rod}/findes-ikke.csv`,
    });
    expect([katalog.omraader.length, katalog.indikatorer.length, katalog.maalinger.length]).toEqual([14, 2, 1]);
    expect(toTekster(katalog.fund)).toEqual(["data/maal.csv: fundet HTTP-status 404, forventet en tabel: filen kunne ikke hentes"]);
  });
});
