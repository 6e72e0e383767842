/** What script adds to an area's own page: the finer type. */
document.documentElement.dataset.skrift = "inter";
document.documentElement.dataset.profil = "klar";
