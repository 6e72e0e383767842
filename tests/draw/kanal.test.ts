import { describe, expect, it } from "vitest";
import { adresseMedKanal, hoejdebeskeder } from "../../src/draw/indlejret/kanal";

describe("the channel to the page around", () => {
  it("a height is told in Datawrapper's way and ours, and in pym's where pym has named the frame", () => {
    expect(hoejdebeskeder("?indlejret=1", 612)).toEqual([
      { "datawrapper-height": { bydelskort: 612 } },
      { type: "bydelskort:height", v: 1, id: "bydelskort", height: 612 },
    ]);
    expect(hoejdebeskeder("?id=a1&childId=kort", 300)).toEqual([
      { "datawrapper-height": { a1: 300 } },
      { type: "bydelskort:height", v: 1, id: "a1", height: 300 },
      "pymxPYMxkortxPYMxheightxPYMx300",
    ]);
  });

  it("a name as hostile as __proto__ is a key like any other", () => {
    const [datawrapper] = hoejdebeskeder("?id=__proto__", 10);
    expect(JSON.stringify(datawrapper)).toBe('{"datawrapper-height":{"__proto__":10}}');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it("another page answers to the same names, and to nothing else of the old address", () => {
    expect(adresseMedKanal("../x/", "indlejret=1", "?id=a b&childId=c&tid=2010")).toBe("../x/?indlejret=1&id=a+b&childId=c");
    expect(adresseMedKanal("../x/", "indlejret=1", "?tid=2010")).toBe("../x/?indlejret=1");
  });
});
