import { describe, expect, it } from "vitest";
import { erTilladtVaert } from "../../src/domain/vaert";

const EGEN = "https://kort.example";
const tilladt = (oprindelse: string, ...vaerter: string[]) => erTilladtVaert(oprindelse, { vaerter, egen: EGEN });

describe("hosts that may embed", () => {
  it("a named host counts with its scheme and port, and no other", () => {
    expect(tilladt("https://kk.dk", "https://kk.dk")).toBe(true);
    expect(tilladt("https://KK.dk", "https://kk.dk")).toBe(true);
    expect(tilladt("https://kk.dk:443", "https://kk.dk")).toBe(true);
    for (const fremmed of ["http://kk.dk", "https://kk.dk:8443", "https://ikkekk.dk", "https://kk.dk.ond.example", "https://www.kk.dk"])
      expect(tilladt(fremmed, "https://kk.dk"), fremmed).toBe(false);
  });

  it("a leading star stands for one or more names before the host, never for none or for a part of one", () => {
    expect(tilladt("https://www.kk.dk", "https://*.kk.dk")).toBe(true);
    expect(tilladt("https://a.b.kk.dk", "https://*.kk.dk")).toBe(true);
    for (const fremmed of ["https://kk.dk", "https://ondkk.dk", "https://*.kk.dk", "https://kk.dk.example"])
      expect(tilladt(fremmed, "https://*.kk.dk"), fremmed).toBe(false);
  });

  it("a star for a port takes any port", () => {
    expect(tilladt("http://127.0.0.1:8123", "http://127.0.0.1:*")).toBe(true);
    expect(tilladt("http://127.0.0.2:8123", "http://127.0.0.1:*")).toBe(false);
  });

  it("'self' is our own origin; a page without an origin is nobody", () => {
    expect(tilladt(EGEN, "'self'")).toBe(true);
    expect(tilladt("https://anden.example", "'self'")).toBe(false);
    expect(tilladt("null", "'self'", "https://*.kk.dk", "https://kk.dk")).toBe(false);
    expect(erTilladtVaert("null", { vaerter: ["'self'"], egen: "null" })).toBe(false);
    expect(tilladt("", "'self'", "", "*")).toBe(false);
  });
});
