// An address that changed keeps its fragment, which a refresh would drop: « …#article-5 » still leads to article 5.
if (location.hash) {
  location.replace(document.currentScript.dataset.target + location.hash);
}
