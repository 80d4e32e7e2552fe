
"use strict";
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const cards = Array.from(document.querySelectorAll(".card"), (node) => ({
    node,
    words: node.textContent.toLowerCase(),
  }));
  const status = document.getElementById("matches");
  const sections = Array.from(document.querySelectorAll(".list"));

  const apply = () => {
    const asked = new FormData(form);
    const words = String(asked.get("text") || "").toLowerCase().split(/\s+/).filter(Boolean);
    const fields = ["person", "account", "status", "side"].filter((field) => asked.get(field));
    let shown = 0;
    for (const card of cards) {
      const fits =
        fields.every((field) => card.node.dataset[field] === asked.get(field)) &&
        words.every((word) => card.words.includes(word));
      card.node.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const section of sections) {
      const left = section.querySelectorAll(".card:not([hidden])").length;
      section.hidden = left === 0;
      section.querySelector(".count").textContent = left;
    }
    status.textContent = shown === cards.length ? `${shown} shown` : `${shown} of ${cards.length} shown`;
  };

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  apply();
})();
