/** nginx' configuration for the site below `sti` (empty for the root; no closing slash) in the folder `rod`. */
export declare const nginxkonf: (valg?: {
  readonly sti?: string;
  readonly rod?: string;
  readonly navn?: string;
  readonly lyt?: string;
}) => string;
