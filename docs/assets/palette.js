// Sets light or dark before the page is drawn: the reader's choice, else the system's.
{
  const chosen = window.__md_get("__palette")?.color;
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "slate" : "default";
  const scheme = chosen?.scheme ?? system;
  document.body.setAttribute("data-md-color-scheme", scheme);
}
