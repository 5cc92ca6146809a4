// Where Material keeps the reader's choices. Replaces its inline script, which a strict policy forbids.
{
  const base = new URL(document.currentScript.dataset.base, location);
  const name = (key, scope) => `${scope.pathname}.${key}`;
  window.__md_scope = base;
  window.__md_get = (key, storage, scope = base) => {
    try {
      return JSON.parse((storage ?? localStorage).getItem(name(key, scope)));
    } catch {
      return null;
    }
  };
  window.__md_set = (key, value, storage, scope = base) => {
    try {
      (storage ?? localStorage).setItem(name(key, scope), JSON.stringify(value));
    } catch {
      // A browser that keeps nothing still shows the page.
    }
  };
}
