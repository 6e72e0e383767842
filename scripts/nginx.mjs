/** Debian's nginx and its module for files that are packed with Brotli beforehand: what `deploy/nginx.conf` is tested with. */

export const nginxSti = process.env.BYDELSKORT_NGINX ?? "/usr/sbin/nginx";
export const brotliSti = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

export const NGINX = [
  { navn: "nginx", sti: nginxSti, pakke: "nginx", variabel: "BYDELSKORT_NGINX" },
  { navn: "nginx' brotli-modul", sti: brotliSti, pakke: "libnginx-mod-http-brotli-static" },
];
