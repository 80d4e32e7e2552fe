// Asks the service. Only this script knows the key; pages and their scripts never see it.
"use strict";

const DEFAULT = "http://127.0.0.1:8000";
const PATIENCE = 20_000; // ms
const underWay = new Map(); // compose box -> AbortController of its last review

chrome.action.onClicked.addListener(() => chrome.runtime.openOptionsPage());

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message.kind === "options") {
    chrome.runtime.openOptionsPage();
    return false;
  }
  if (message.kind === "check") {
    review(`${sender.tab?.id}/${sender.frameId}/${message.box}`, message.draft).then(answer);
    return true; // The answer comes later.
  }
  return false;
});

// The report, or a problem {what, hint}, or {late: true} where a newer review of the same box took its place.
async function review(box, draft) {
  underWay.get(box)?.abort();
  const mine = new AbortController();
  underWay.set(box, mine);
  const { address = DEFAULT, key = "" } = await chrome.storage.local.get(["address", "key"]);
  if (mine.signal.aborted) return { late: true };
  const headers = { "content-type": "application/json" };
  if (key) headers.authorization = `Bearer ${key}`;
  try {
    const response = await fetch(`${address}/v1/check`, {
      method: "POST",
      headers,
      body: JSON.stringify(draft),
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.any([mine.signal, AbortSignal.timeout(PATIENCE)]),
    });
    return response.ok ? { report: await response.json(), address } : { problem: await problem(response) };
  } catch (error) {
    if (mine.signal.aborted) return { late: true };
    return { problem: unreached(address, error) };
  } finally {
    if (underWay.get(box) === mine) underWay.delete(box);
  }
}

async function problem(response) {
  const told = await response.json().catch(() => ({}));
  return {
    what: told.detail ?? `The service answered ${response.status}`,
    hint: told.hint ?? "Check the address in the settings",
  };
}

function unreached(address, error) {
  if (error.name === "TimeoutError") return { what: `${address} did not answer in time`, hint: "It is tried again as you type" };
  return { what: `${address} cannot be reached`, hint: "Start it with `auditor serve`, or check the settings" };
}
