/**
 * `node scripts/nginxkonf.mjs [--sti /kort] [--rod MAPPE] [--navn VÆRT] [--lyt PORT]` prints nginx' configuration, made from the lists that the
 * node server answers by. `deploy/nginx.conf` is what it prints without flags. Plain node without packages.
 */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CACHEMOENSTRE, headersBySlags, NO_CACHE, SLAGSMOENSTRE } from "./headers.mjs";
import { erTekst, STANDARDTYPE, TYPER } from "./typer.mjs";

const citat = (tekst) => `"${tekst}"`;
const map = (kilde, variabel, linjer) => `map ${kilde} $${variabel} {\n${linjer.map((linje) => `    ${linje};\n`).join("")}}\n`;
const variabel = (header) => `bydelskort_${header.toLowerCase().replaceAll("-", "_")}`;
const moenster = ({ source }) => citat(`~${source}`);

/** One map for each header that differs between the kinds; the rest are the same everywhere. */
const lavHeaders = () => {
  const slags = Object.entries(headersBySlags());
  const navne = [...new Set(slags.flatMap(([, headers]) => Object.keys(headers)))];
  const ens = (navn) => new Set(slags.map(([, headers]) => headers[navn])).size === 1;
  return {
    maps: navne
      .filter((navn) => !ens(navn))
      .map((navn) =>
        map(
          "$bydelskort_slags",
          variabel(navn),
          slags.map(([kind, headers]) => `${kind} ${citat(headers[navn] ?? "")}`),
        ),
      ),
    linjer: navne.map((navn) => `add_header ${navn} ${ens(navn) ? citat(slags[0][1][navn]) : `$${variabel(navn)}`} always;`),
  };
};

const typelinjer = () =>
  Object.entries(TYPER)
    .map(([endelse, type]) => [type, endelse.slice(1)])
    .map(([type, endelse]) => `        ${citat(type)} ${endelse};\n`)
    .join("");

const tekstendelser = () =>
  Object.entries(TYPER)
    .filter(([, type]) => erTekst(type))
    .map(([endelse]) => endelse.slice(1))
    .join("|");

/**
 * @param {{ sti?: string, rod?: string, navn?: string, lyt?: string }} [valg] `sti` the sub-path without a closing slash, empty for the root; `rod`
 * the folder that holds the sub-path's folder
 */
export const nginxkonf = ({ sti = "/kort", rod = "/srv/bydelskort/web", navn = "_", lyt = "80" } = {}) => {
  const headers = lavHeaders();
  return `# Lavet af scripts/nginxkonf.mjs ud fra scripts/headers.mjs, vaerter.mjs og typer.mjs: ret dér, og lav filen igen (docs/drift.md).
# Læses i nginx' http-del, fx som /etc/nginx/conf.d/bydelskort.conf. Kræver Debians libnginx-mod-http-brotli-static.

# Hvilken slags svar stien giver: en side, en side til indlejring eller en fil.
${map("$bydelskort_sti", "bydelskort_slags", ['"" side', ...SLAGSMOENSTRE.map(([slags, udtryk]) => `${moenster(udtryk)} ${slags}`), "default fil"])}
${headers.maps.join("\n")}
# Kun selve filen må gemmes; et afslag kan være et andet i morgen.
${map("$status:$bydelskort_sti", "bydelskort_cache", [
  ...CACHEMOENSTRE.map(([cache, udtryk]) => `${citat(`~^(?:200|206|304):.*${udtryk.source}`)} ${citat(cache)}`),
  `default ${citat(NO_CACHE)}`,
])}
${map("$status:$uri", "bydelskort_vary", [`${citat(`~^(?:200|206|304|404):.*\\.(?:${tekstendelser()})$`)} Accept-Encoding`, 'default ""'])}
${map("$status", "bydelskort_allow", ['405 "GET, HEAD"', 'default ""'])}
server {
    listen ${lyt};
    server_name ${navn};

    # Mappen, som stien nedenfor ligger i, og stien, tom hvis kortet ligger øverst.
    root ${citat(rod)};
    set $bydelskort_rod ${citat(sti)};

    server_tokens off;
    autoindex off;
    index index.html;
    absolute_redirect off;
    charset off;
    gzip off;
    gzip_static on;
    brotli_static on;
    # Stien, som der blev bedt om; $uri er fejlsidens, når der ikke er noget.
    set $bydelskort_sti $uri;

    types {
${typelinjer()}    }
    default_type ${STANDARDTYPE};

    # Alle headers står her og kun her: én add_header i en location ville fjerne dem alle i den.
${headers.linjer.map((linje) => `    ${linje}\n`).join("")}    add_header Cache-Control $bydelskort_cache always;
    add_header Vary $bydelskort_vary always;
    add_header Allow $bydelskort_allow always;

    error_page 403 404 =404 @ikkefundet;
    error_page 405 =405 @kunhent;
    error_page 400 =400 /bydelskort-ulaeselig;

    if ($request_method !~ ^(?:GET|HEAD)$) {
        return 405;
    }

    location ~ /\\. {
        return 404;
    }

    location @ikkefundet {
        try_files $bydelskort_rod/404.html =404;
    }

    location @kunhent {
        default_type "text/plain; charset=utf-8";
        return 405 "Kun GET og HEAD.\\n";
    }

    # Uden adresse er der ingen vej til en navngiven location.
    location = /bydelskort-ulaeselig {
        internal;
        default_type "text/plain; charset=utf-8";
        return 400 "Adressen kan ikke læses.\\n";
    }
}
`;
};

const [, koert, ...args] = process.argv;
if (koert !== undefined && realpathSync(koert) === fileURLToPath(import.meta.url)) {
  try {
    const tekst = { type: "string" };
    process.stdout.write(nginxkonf(parseArgs({ args, options: { sti: tekst, rod: tekst, navn: tekst, lyt: tekst } }).values));
  } catch (fejl) {
    console.error(fejl.message);
    process.exitCode = 1;
  }
}
