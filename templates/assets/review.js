/** Reviews a draft as it is typed: asks /v1/check, marks the words, lists what was found. */

import { $, el, plural } from "./elements.js";
import { draw, moved, places } from "./marks.js";
import { suggest } from "./opening.js";
import { asideItem, findingItem, promiseItem, RANKS, TONES } from "./told.js";

const PAUSE = 400; // Milliseconds without a keystroke before it is read.
const KEPT = "auditor.aside";

const text = $("text");
const fields = $("draft").elements;
const aside = new Map(JSON.parse(sessionStorage.getItem(KEPT) ?? "[]"));
const sources = new Map();
let report = null;
let read = ""; // The text that `report` is of.
let marks = [];
let drawn = "";
let active = "";
let pause = 0;
let asked = null;

fetch("/v1/rules").then((answer) => answer.json()).then(({ data }) => data.forEach((rule) => sources.set(rule.id, rule.source))).catch(() => {});

function typed() {
  marks = moved(marks, drawn, text.value);
  redraw();
  clearTimeout(pause);
  asked?.abort();
  pause = setTimeout(check, PAUSE);
}

async function check() {
  const draft = text.value;
  suggest(fields.to.value.trim(), copy);
  if (!draft.trim()) return blank();
  asked = new AbortController();
  $("told").ariaBusy = "true";
  if (!report) $("decision").textContent = $("decision").dataset.reading;
  try {
    const answer = await fetch("/v1/check", {
      method: "POST", signal: asked.signal, headers: { "content-type": "application/json" }, body: JSON.stringify(asDraft(draft)),
    });
    const told = await answer.json();
    if (!answer.ok) return refused(answer, told);
    report = told;
    read = draft;
    show();
  } catch (problem) {
    if (problem.name === "AbortError") return;
    say("The service does not answer. Your draft is still here; it is read again when you type.");
  }
  $("told").ariaBusy = "false";
}

function asDraft(draft) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const optional = { to: fields.to.value.trim(), role: fields.role?.value, tz: zone?.startsWith("Etc/") ? "" : zone };
  return { text: draft, ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) };
}

function refused(answer, told) {
  $("told").ariaBusy = "false";
  if (answer.status === 401) return location.assign("/sign-in");
  const wait = Number(answer.headers.get("retry-after"));
  if (wait) pause = setTimeout(check, wait * 1000);
  say([told.detail, told.hint].filter(Boolean).join("; "));
}

function blank() {
  report = null;
  marks = [];
  for (const part of ["findings", "promises"]) $(part).replaceChildren();
  for (const part of ["promises-part", "aside-part"]) $(part).hidden = true;
  decide("none", "");
  say("What is found is listed here as you type.");
  redraw();
}

const open = () => report.findings.filter((one) => !one.suppressed && !aside.has(one.fingerprint)).sort(byRank);
const byRank = (one, other) => RANKS.indexOf(one.level) - RANKS.indexOf(other.level) || one.start - other.start;

function show() {
  const found = open();
  const put = report.findings.filter((one) => aside.has(one.fingerprint));
  const opened = document.querySelector("#findings details[open]")?.parentElement.id;
  $("findings").replaceChildren(...found.map((one) => findingItem(one, sources.get(one.rule), acts)));
  for (const details of document.querySelectorAll("#findings details")) details.addEventListener("toggle", () => toggled(details));
  if (opened) $(opened)?.firstChild.setAttribute("open", "");
  const about = (promise) => found.filter((one) => one.commitment_id === promise.id);
  $("promises").replaceChildren(...report.commitments.map((one) => promiseItem(one, about(one))));
  $("promises-part").hidden = !report.commitments.length;
  $("aside").replaceChildren(...put.map((one) => asideItem(one, aside.get(one.fingerprint), () => restore(one))));
  $("aside-part").hidden = !put.length;
  $("aside-count").textContent = put.length;
  summarise(found);
  place(found);
}

/** Marks of a report are of the text that was read; what was typed since has moved them. */
function place(found) {
  const starts = places(read);
  const fresh = found.map((one) => ({ id: one.id, tone: TONES[one.level], start: starts[one.start], end: starts[one.end] }));
  marks = moved(fresh, read, text.value);
  redraw();
}

function redraw() {
  drawn = text.value;
  draw($("mirror"), drawn, marks, active);
}

function summarise(found) {
  if (report.counts.not_reviewed) {
    decide("unread", "unsure");
    return say("Nothing can be said of a text in another language.");
  }
  const isGrave = (one) => one.level === "error" || one.level === "warning";
  const blocks = found.some((one) => one.level === "error" && one.substantiation === "contradicted");
  const grave = found.some(isGrave);
  decide(...(!grave ? ["allow", "good"] : report.decision === "block" && blocks ? ["block", "bad"] : ["warn", "late"]));
  const counts = RANKS.map((level) => [found.filter((one) => one.level === level).length, level === "info" ? "remark" : level]);
  const parts = counts.filter(([count]) => count).map(([count, noun]) => plural(count, noun));
  const promises = report.commitments.length ? `${plural(report.commitments.length, "promise")} about to be made.` : "No promise in it.";
  say(`${parts.length ? `${parts.join(", ")}.` : "Nothing found."} ${promises}${report.complete ? "" : " Not all of it could be read."}`);
}

function decide(kind, tone) {
  $("decision").textContent = $("decision").dataset[kind];
  $("decision").className = `decision tone-${tone || "quiet"}`;
}

const say = (words) => { if ($("status").textContent !== words) $("status").textContent = words; };

function toggled(details) {
  if (details.open) {
    for (const other of document.querySelectorAll("#findings details[open]")) if (other !== details) other.open = false;
    active = details.parentElement.id;
  } else if (active === details.parentElement.id) active = "";
  redraw();
}

const acts = {
  /** New words for a quote, as if they were typed: the browser's own undo takes them back. */
  use(finding, words) {
    if (!select(finding)) return;
    const start = text.selectionStart;
    if (!document.execCommand("insertText", false, words)) {
      text.setRangeText(words);
      typed();
    }
    const gap = /\[[^\]]+\]/.exec(words);
    if (gap) text.setSelectionRange(start + gap.index, start + gap.index + gap[0].length);
    say(gap ? "Replaced. Fill in what stands in brackets." : "Replaced.");
  },
  show: select,
  dismiss(finding, reason) {
    aside.set(finding.fingerprint, reason);
    keep();
    text.focus();
  },
};

function restore(finding) {
  aside.delete(finding.fingerprint);
  keep();
  goTo(finding.id);
}

function keep() {
  sessionStorage.setItem(KEPT, JSON.stringify([...aside]));
  show();
}

/** Selects the words of a finding in the draft; false when they were changed meanwhile. */
function select(finding) {
  const mark = marks.find((one) => one.id === finding.id);
  if (!mark) {
    say("These words have changed since; the draft is being read again.");
    return false;
  }
  text.focus();
  text.setSelectionRange(mark.start, mark.end);
  return true;
}

function goTo(id) {
  const item = $(id);
  if (!item) return;
  item.firstChild.open = true;
  item.querySelector("summary").focus();
  item.scrollIntoView({ block: "nearest" });
}

function step(by) {
  const items = [...document.querySelectorAll("#findings > li")];
  if (!items.length) return;
  const now = items.findIndex((one) => one.id === active);
  goTo(items[now < 0 ? (by > 0 ? 0 : items.length - 1) : (now + by + items.length) % items.length].id);
}

async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    $("copied").textContent = "Copied.";
  } catch {
    $("copied").textContent = "The browser did not let it be copied; select the words and copy them.";
  }
}

function asText() {
  if (!report) return "Nothing was reviewed.";
  const findings = open().map((one) => `- ${one.level}: “${one.quote}” ${one.message}${one.replacements[0] ? ` Instead: ${one.replacements[0]}` : ""}`);
  const promises = [...document.querySelectorAll("#promises > li")].map((one) => `- ${[...one.children].map((part) => part.textContent).join(" ")}`);
  return [$("decision").textContent, ...findings, ...(promises.length ? ["", "Promises about to be made:", ...promises] : [])].join("\n");
}

text.addEventListener("input", typed);
text.addEventListener("click", () => {
  const at = text.selectionStart;
  const mark = text.selectionEnd === at && marks.find((one) => one.start <= at && at <= one.end);
  if (!mark) return;
  $(mark.id).firstChild.open = true;
  $(mark.id).scrollIntoView({ block: "nearest" });
});
for (const name of ["to", "role"]) fields[name]?.addEventListener("input", typed);
$("draft").addEventListener("submit", (event) => event.preventDefault());
$("copy-text").addEventListener("click", () => copy(text.value));
$("copy-findings").addEventListener("click", () => copy(asText()));
document.addEventListener("keydown", (event) => {
  if (event.key === "F8") {
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  } else if (event.key === "Escape" && $("told").contains(document.activeElement)) text.focus();
});
if (text.value) typed();
