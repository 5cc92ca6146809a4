// What a page gains when scripts run; without them everything is already there to read.

import { enhanceCiting } from "./citing.js";
import { enhanceEnds } from "./ends.js";
import { enhanceLists } from "./lists.js";

/** Labels that only the mouse reaches become buttons. */
function enhanceButtons() {
  for (const label of document.querySelectorAll("[data-bouton]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `${label.className} bouton-${label.htmlFor}`;
    button.setAttribute("aria-label", label.dataset.bouton);
    button.append(...label.childNodes);
    button.addEventListener("click", () => document.getElementById(label.htmlFor).click());
    label.after(button);
    label.remove();
  }
}

/** Says in passing, to those who cannot see it too, what was done. */
function announcer() {
  const status = document.createElement("p");
  status.className = "lecteur";
  status.setAttribute("role", "status");
  document.body.append(status);
  return (words) => {
    status.textContent = words;
    setTimeout(() => (status.textContent = ""), 2000);
  };
}

/** The ¶ of a heading copies the permanent address of the clause. */
function enhanceAnchors(say) {
  for (const link of document.querySelectorAll(".headerlink")) {
    link.addEventListener("click", async () => {
      const address = new URL(link.getAttribute("href"), location.href).href;
      try {
        await navigator.clipboard.writeText(address);
      } catch {
        return; // The link has changed the address bar: it can be copied there.
      }
      say("Lien copié");
      link.classList.add("copie");
      setTimeout(() => link.classList.remove("copie"), 2000);
    });
  }
}

const say = announcer();
enhanceButtons();
enhanceAnchors(say);
enhanceCiting(say);
enhanceEnds(new Date());
enhanceLists();
