/** Buttons with `data-copy` put the words of the element of that id on the clipboard; without a script there are none. */

import { $ } from "./elements.js";

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const words = $(button.dataset.copy);
    const status = button.parentElement.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(words.textContent.trim());
      status.textContent = "Copied.";
    } catch {
      getSelection().selectAllChildren(words);
      status.textContent = "The browser did not let it be copied; it is selected, copy it by hand.";
    }
  });
}
