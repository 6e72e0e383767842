/** Every message catalogue that there is, found on disk: both languages have the same messages, and each of them is used. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROD = "src/domain/tekster";
const filer = (mappe: string): readonly string[] =>
  readdirSync(mappe, { recursive: true, encoding: "utf8" }).map((fil) => `${mappe}/${fil.replaceAll("\\", "/")}`);
/** "src/domain/tekster/plan": a folder with a catalogue in each language. */
const KATALOGER = filer(ROD)
  .filter((fil) => fil.endsWith("/da.ts"))
  .map((fil) => fil.slice(0, -"/da.ts".length));

const kilder = ["src", "scripts"]
  .flatMap(filer)
  .filter((fil) => fil.endsWith(".ts") && !fil.startsWith(ROD))
  .map((fil) => readFileSync(fil, "utf8"))
  .join("\n");

const tabeller = filer("data")
  .filter((fil) => fil.endsWith(".csv"))
  .map((fil) => readFileSync(fil, "utf8"))
  .join("\n");

/** What is said: texts, and functions that make one, by their path. The lines of a list are said together. */
const blade = (gren: unknown, sti: readonly string[] = []): readonly (readonly string[])[] =>
  typeof gren === "object" && gren !== null && !Array.isArray(gren)
    ? Object.entries(gren).flatMap(([noegle, under]) => blade(under, [...sti, noegle]))
    : [sti];

/** Named in the code as a property, as a key that a group is asked by, or taken out of its catalogue. */
const bruges = (noegle: string): boolean => {
  // Some are keys of the tables themselves.
  if (tabeller.includes(`;${noegle};`)) return true;
  const navn = noegle.replaceAll(/[^\w-]/g, "\\$&");
  return new RegExp(`\\.${navn}\\b|"${navn}"|[{,]\\s*${navn}\\s*[,:}]`).test(kilder);
};

const hent = async (sti: string): Promise<readonly unknown[]> =>
  Object.values(await import(/* @vite-ignore */ `../../${sti}`)).filter((en) => typeof en === "object");

it("there are as many catalogues as folders with Danish messages, and each has an English one beside it", () => {
  expect(KATALOGER.length).toBeGreaterThan(12);
  const engelske = filer(ROD).filter((fil) => fil.endsWith("/en.ts"));
  expect(engelske.map((fil) => fil.slice(0, -"/en.ts".length)).sort()).toEqual([...KATALOGER].sort());
});

describe.each(KATALOGER)("the messages of %s", (sti) => {
  it("are the same in both languages, none missing, none of one language alone, lists equally long", async () => {
    const [da, en] = [await hent(`${sti}/da.ts`), await hent(`${sti}/en.ts`)];
    const former = (kataloger: readonly unknown[]) => kataloger.flatMap((katalog) => blade(katalog).map((en) => en.join(".")));
    expect(former(en)).toEqual(former(da));
    expect(former(da).length).toBeGreaterThan(1);
    const laengder = (gren: unknown): unknown =>
      Array.isArray(gren)
        ? gren.map(laengder)
        : typeof gren === "object" && gren !== null
          ? Object.fromEntries(Object.entries(gren).map(([noegle, under]) => [noegle, laengder(under)]))
          : typeof gren;
    expect(en.map(laengder)).toEqual(da.map(laengder));
  });

  it("are all used", async () => {
    const kataloger = await hent(`${sti}/da.ts`);
    const ubrugte = kataloger.flatMap((katalog) => blade(katalog).filter((vej) => !vej.every(bruges)));
    expect(ubrugte.map((vej) => vej.join("."))).toEqual([]);
  });
});

it("a planted message that nobody uses is found", () => {
  expect(["produkt", "ukendt-noegle", "en-besked-som-ingen-bruger", "ubrugtBesked"].map(bruges)).toEqual([true, true, false, false]);
});
