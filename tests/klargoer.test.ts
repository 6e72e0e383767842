/** Runs klargoer in a folder of its own, with an npm and an apt-get of our making first in the PATH. */
import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const PAKKE = { engines: { node: ">=20.19.0" }, dependencies: { a: "1.0.0" } };
const LAAS = {
  packages: {
    "": { dependencies: { a: "1.0.0" } },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/kun-mac": { version: "1.0.0", optional: true },
  },
};

let rod: string;
beforeEach(async () => {
  rod = await mkdtemp(join(tmpdir(), "bydelskort-klargoer-"));
  await cp("scripts", join(rod, "scripts"), { recursive: true });
  await mkdir(join(rod, "bin"));
  await skriv("package.json", PAKKE);
  await skriv("package-lock.json", LAAS);
});
afterEach(() => rm(rod, { recursive: true }));

const skriv = (fil: string, indhold: unknown): Promise<void> => writeFile(join(rod, fil), JSON.stringify(indhold));
const program = (navn: string, linjer: string): Promise<void> =>
  writeFile(join(rod, "bin", navn), `#!/bin/sh\n${linjer}\n`, { mode: 0o755 });

/** What npm leaves behind. */
const installer = async (version = "1.0.0"): Promise<void> => {
  await mkdir(join(rod, "node_modules/a"), { recursive: true });
  await skriv("node_modules/.package-lock.json", { packages: { "node_modules/a": { version } } });
};

const koer = ({ flag = [], env = {} }: { flag?: readonly string[]; env?: Record<string, string> } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(rod, "scripts/klargoer.mjs"), ...flag], {
    encoding: "utf8",
    env: { PATH: `${join(rod, "bin")}:/usr/bin:/bin`, ...env },
  });
  return { status, ud: stdout, fejl: stderr.trim() };
};

describe("packages", () => {
  test("nothing is said or done when node_modules is what the lock file says, optional packages aside", async () => {
    await installer();
    await program("npm", "echo npm blev kaldt; exit 1");
    expect(koer()).toEqual({ status: 0, ud: "", fejl: "" });
  });

  test.each([
    ["missing", async () => {}, "node_modules mangler"],
    ["of another version", () => installer("0.9.0"), "node_modules/a er ikke i version 1.0.0"],
    ["listed but deleted", () => installer().then(() => rm(join(rod, "node_modules/a"), { recursive: true })), "node_modules/a mangler"],
  ])("packages that are %s are fetched with npm ci, and that is said", async (_, foer, grund) => {
    await foer();
    const noteret = JSON.stringify({ packages: { "node_modules/a": { version: "1.0.0" } } });
    await program("npm", `echo "$@" > kald; mkdir -p node_modules/a; echo '${noteret}' > node_modules/.package-lock.json`);
    const { status, ud, fejl } = koer();
    expect([status, fejl]).toEqual([0, ""]);
    expect(ud).toContain(`«npm ci»: ${grund}`);
    expect(await readFile(join(rod, "kald"), "utf8")).toBe("ci --include=dev\n");
  });

  test("an npm ci that fails ends in one sentence", async () => {
    await program("npm", "exit 1");
    expect(koer()).toMatchObject({ status: 1, fejl: expect.stringMatching(/^«npm ci» kunne ikke hente pakkerne .*prøv igen\.$/) });
  });

  test("an npm ci that leaves things wrong does not run for ever", async () => {
    await program("npm", "exit 0");
    expect(koer()).toMatchObject({ status: 1, fejl: expect.stringContaining("Slet node_modules") });
  });

  test("a package.json that the lock file was not made from is said, not installed", async () => {
    await installer();
    await skriv("package.json", { ...PAKKE, dependencies: { a: "2.0.0" } });
    expect(koer()).toMatchObject({ status: 1, ud: "", fejl: expect.stringContaining("Kør «npm install»") });
  });
});

test("a node that is too old is told which is needed", async () => {
  await skriv("package.json", { ...PAKKE, engines: { node: ">=99.1.0" } });
  expect(koer()).toMatchObject({ status: 1, fejl: expect.stringContaining("kræver mindst 99.1") });
});

describe("Chromium", () => {
  beforeEach(() => installer());

  test("a path that the reader chose is used as it is", async () => {
    await program("chromium", "");
    expect(koer({ flag: ["--browser"], env: { BYDELSKORT_CHROMIUM: join(rod, "bin/chromium") } })).toEqual({ status: 0, ud: "", fejl: "" });
  });

  test("a chosen path without a browser is said, and nothing is installed", async () => {
    await program("apt-get", "echo apt-get blev kaldt");
    expect(koer({ flag: ["--browser"], env: { BYDELSKORT_CHROMIUM: "/findes/ikke" } })).toMatchObject({
      status: 1,
      ud: "",
      fejl: "BYDELSKORT_CHROMIUM peger på «/findes/ikke», som ikke findes. Ret stien, eller fjern variablen.",
    });
  });

  describe("where Debian's is missing", () => {
    beforeEach(async () => {
      const fil = join(rod, "scripts/chromium.mjs");
      await writeFile(fil, (await readFile(fil, "utf8")).replace('"/usr/bin/chromium"', JSON.stringify(join(rod, "bin/chromium"))));
    });
    const kunEgne = () => ({ flag: ["--browser"], env: { PATH: join(rod, "bin") } });

    test("and there is no apt-get, it is said how to install it", () => {
      expect(koer(kunEgne())).toEqual({
        status: 1,
        ud: "",
        fejl: "Chromium mangler, og apt-get findes ikke her. Installér Chromium som root («apt-get install chromium»), eller sæt BYDELSKORT_CHROMIUM til stien på en, og prøv igen.",
      });
    });

    test("and apt-get may not or cannot install it, it is said how to", async () => {
      await program("apt-get", "exit 100");
      const { status, fejl } = koer(kunEgne());
      expect(status).toBe(1);
      expect(fejl).toContain("apt-get kunne ikke installere Chromium (linjerne ovenfor siger hvorfor). Installér Chromium som root");
    });

    test("it is installed with apt-get, and that is said", async () => {
      await program("apt-get", `for ord; do test "$ord" = install && : > ${join(rod, "bin/chromium")}; done; exit 0`);
      await program("sudo", 'shift 2; exec "$@"');
      expect(koer(kunEgne())).toMatchObject({ status: 0, ud: "Chromium mangler. Installerer den med «apt-get install chromium».\n" });
    });
  });

  describe("with other programs", () => {
    /** The programs of a task, as its own script would ask for them. */
    const koerMed = async (programmer: readonly { navn: string; sti: string; pakke: string; variabel?: string }[]) => {
      const kald = `import { klargoer } from "./klargoer.mjs"; klargoer({ programmer: ${JSON.stringify(programmer)} });`;
      await writeFile(join(rod, "scripts/opgave.mjs"), kald);
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(rod, "scripts/opgave.mjs")], {
        encoding: "utf8",
        env: { PATH: `${join(rod, "bin")}:/usr/bin:/bin` },
      });
      return { status, ud: stdout, fejl: stderr.trim() };
    };
    const program1 = () => ({ navn: "Et", sti: join(rod, "bin/et"), pakke: "pakke-et", variabel: "BYDELSKORT_ET" });
    const program2 = () => ({ navn: "To", sti: join(rod, "bin/to"), pakke: "pakke-to" });

    test("those that are missing are installed in one go, and no server that comes with them is started", async () => {
      await program(
        "apt-get",
        `case "$*" in *pakke-et\\ pakke-to) echo "$SYSTEMD_OFFLINE" > ${join(rod, "bin/et")}; : > ${join(rod, "bin/to")};; esac`,
      );
      await program("sudo", 'shift; exec env "$@"');
      const { status, ud, fejl } = await koerMed([program1(), program2(), { navn: "Tre", sti: "/bin/sh", pakke: "pakke-tre" }]);
      expect([status, ud, fejl]).toEqual([0, "Et og To mangler. Installerer dem med «apt-get install pakke-et pakke-to».\n", ""]);
      expect(await readFile(join(rod, "bin/et"), "utf8")).toBe("1\n");
    });

    test("the one that apt-get does not bring is the one that is told", async () => {
      await program("apt-get", `: > ${join(rod, "bin/et")}`);
      await program("sudo", 'shift; exec env "$@"');
      const { status, fejl } = await koerMed([program1(), program2()]);
      expect([status, fejl]).toEqual([
        1,
        "apt-get kunne ikke installere To (linjerne ovenfor siger hvorfor). Installér To som root («apt-get install pakke-to») og prøv igen.",
      ]);
    });
  });

  test("no browser is looked for where none is asked for", () => {
    expect(koer({ env: { BYDELSKORT_CHROMIUM: "/findes/ikke" } }).status).toBe(0);
  });
});
