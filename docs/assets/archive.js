// What a page gains when scripts run; without them everything is already there to read.

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

/** The ¶ of a heading copies the permanent address of the clause. */
function enhanceAnchors() {
  const status = document.createElement("p");
  status.className = "lecteur";
  status.setAttribute("role", "status");
  document.body.append(status);
  for (const link of document.querySelectorAll(".headerlink")) {
    link.addEventListener("click", async () => {
      const address = new URL(link.getAttribute("href"), location.href).href;
      try {
        await navigator.clipboard.writeText(address);
      } catch {
        return; // The link has changed the address bar: it can be copied there.
      }
      status.textContent = "Lien copié";
      link.classList.add("copie");
      setTimeout(() => {
        status.textContent = "";
        link.classList.remove("copie");
      }, 2000);
    });
  }
}

enhanceButtons();
enhanceAnchors();
enhanceEnds(new Date());
enhanceLists();
