// Address and key are kept in this browser profile only (chrome.storage.local).
"use strict";

const HERE = new Set(["127.0.0.1", "localhost"]);
const [address, key, status] = ["address", "key", "status"].map((id) => document.getElementById(id));

function say(words, bad = false) {
  status.textContent = words;
  status.className = bad ? "bad" : "";
}

// The address without its end, or null where words would go over the network unencrypted.
function usable(text) {
  const url = URL.parse(text.trim());
  if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && HERE.has(url.hostname)))) return null;
  return url.origin + url.pathname.replace(/\/+$/, "");
}

async function save(event) {
  event.preventDefault();
  const place = usable(address.value);
  if (!place) return say("Give an address that begins with https://, or http://127.0.0.1 for this machine.", true);
  const origins = [`${new URL(place).protocol}//${new URL(place).hostname}/*`];
  if (!(await chrome.permissions.request({ origins }))) return say("Without your leave it may not call that address.", true);
  await chrome.storage.local.set({ address: place, key: key.value.trim() });
  address.value = place;
  return attempt(place, key.value.trim());
}

async function attempt(place, secret) {
  say("Trying…");
  try {
    const headers = secret ? { authorization: `Bearer ${secret}` } : {};
    const response = await fetch(`${place}/v1/rules`, { headers, credentials: "omit" });
    const told = await response.json();
    if (response.ok) return say(`Saved. It answers, with ${told.data.length} rules.`);
    return say(`Saved, but it refuses: ${told.detail}. ${told.hint}.`, true);
  } catch {
    return say("Saved, but nothing answers there. Start it with `auditor serve`.", true);
  }
}

document.querySelector("form").addEventListener("submit", save);
chrome.storage.local.get(["address", "key"]).then((kept) => {
  address.value = kept.address ?? "http://127.0.0.1:8000";
  key.value = kept.key ?? "";
});
