import { describe, expect, test } from "vitest";
import { HJAELP, laesArgumenter } from "../../scripts/rapport/argumenter";

describe("the call of npm run rapport", () => {
  test("one area and a file are enough; the rest has its default", () => {
    expect(laesArgumenter(["--omraade", "bydel:3", "--ud", "rapport.pdf"])).toEqual({
      omraader: ["bydel:3"],
      alle: false,
      niveau: undefined,
      ud: "rapport.pdf",
      kommentar: undefined,
      uden: [],
      sprog: "da",
      byg: "efter behov",
      dist: undefined,
    });
  });

  test("several areas and sections stand in one flag or in many", () => {
    const ord = ["--omraade", "Nørrebro, Valby", "--omraade=Brønshøj - Husum", "--uden", "projekter,,boliger", "--uden=kilder", "--ud=ud"];
    expect(laesArgumenter(ord)).toMatchObject({
      omraader: ["Nørrebro", "Valby", "Brønshøj - Husum"],
      uden: ["projekter", "boliger", "kilder"],
    });
  });

  test("all areas of a level in English, without building", () => {
    const ord = ["--alle", "--niveau", "lokaludvalg", "--ud", "ud", "--sprog", "en", "--byg", "nej", "--kommentar", "k"];
    expect(laesArgumenter(ord)).toMatchObject({ alle: true, niveau: "lokaludvalg", sprog: "en", byg: "nej", kommentar: "k" });
  });

  test.each([["--hjaelp"], ["-h"], ["--help"]])("%s asks for help, whatever else is missing", (ord) => {
    expect(laesArgumenter([ord])).toBe("hjaelp");
  });

  test("the help names every flag", () => {
    const kendte = () => laesArgumenter(["--ukendt"]);
    expect(kendte).toThrow(/^ukendt flag --ukendt\. Kendte flag: --omraade, .*--hjaelp$/);
    const fejl = (() => {
      try {
        return String(kendte());
      } catch (grund) {
        return String(grund);
      }
    })();
    const flag = (fejl.split("Kendte flag: ")[1] ?? "").split(", ");
    expect(flag.length).toBeGreaterThan(8);
    expect(flag.filter((en) => !HJAELP.includes(`\n  ${en}`))).toEqual([]);
    for (const [, en = ""] of HJAELP.matchAll(/^ {2}(--\w+)/gm)) expect(flag).toContain(en);
  });

  test.each([
    [[], /^intet område er valgt\. Forventet npm run rapport -- --omraade/],
    [["--omraade", " , ", "--ud", "ud"], /^intet område er valgt/],
    [["--omraade", "Valby"], /^--ud mangler: hvor skal rapporten skrives\?$/],
    [["--alle"], /^--ud mangler: hvor skal rapporterne skrives\?$/],
    [["--alle", "--omraade", "Valby", "--ud", "ud"], /^--alle og --omraade kan ikke bruges sammen/],
    [["--alle", "--ud"], /^--ud mangler sin værdi$/],
    [["--ud", "--alle"], /^--ud mangler sin værdi$/],
    [["--alle", "--ud", "a", "--ud", "b"], /^--ud er givet flere gange$/],
    [["--alle=ja", "--ud", "a"], /^--alle tager ingen værdi, men fik «ja»$/],
    [["bydel:3", "--ud", "a"], /^«bydel:3» hører ikke til et flag\. Forventet npm run rapport/],
    [["--alle", "--ud", "a", "--sprog", "de"], /^--sprog: fundet «de», forventet da eller en$/],
    [["--alle", "--ud", "a", "--niveau", "kvarter"], /^--niveau: fundet «kvarter», forventet bydel eller lokaludvalg$/],
    [["--alle", "--ud", "a", "--byg", "måske"], /^--byg: fundet «måske», forventet ja eller nej$/],
    [["--alle", "--ud", "a", "-x"], /^ukendt flag -x\. Kendte flag: /],
  ])("%j is refused with what was expected", (ord, fejl) => {
    expect(() => laesArgumenter(ord)).toThrow(fejl);
  });
});
