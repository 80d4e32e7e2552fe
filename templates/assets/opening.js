/** Openers for the account that the draft goes to, as soon as one is named. */

import { $, el } from "./elements.js";
import { openerItem } from "./told.js";

let asked = null;
let last = "";

/** Asks for openers when `account` is another one than before; `copy` puts words on the clipboard. */
export async function suggest(account, copy) {
  if (account === last) return;
  last = account;
  asked?.abort();
  $("openers-part").hidden = true;
  if (!account) return;
  asked = new AbortController();
  try {
    const answer = await fetch("/v1/openers", {
      method: "POST", signal: asked.signal, headers: { "content-type": "application/json" }, body: JSON.stringify({ account }),
    });
    const told = await answer.json();
    const items = answer.ok ? told.openers.map((one) => openerItem(one, copy)) : [el("li", { className: "small", textContent: `${told.detail}. ${told.hint}` })];
    $("openers").replaceChildren(...items);
    $("openers-part").hidden = items.length === 0;
  } catch (problem) {
    if (problem.name !== "AbortError") last = ""; // Not reached: the next keystroke asks again.
  }
}
