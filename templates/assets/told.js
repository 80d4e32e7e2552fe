/** What a report says, as list items: findings, promises, openers. */

import { el } from "./elements.js";

export const RANKS = ["error", "warning", "suggestion", "info"];
export const TONES = { error: "bad", warning: "late", suggestion: "open", info: "quiet" };
const REASONS = ["It is true, and I can show it", "Agreed with this customer", "Not what is meant here", "Our way of saying it"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const BASES = { contradicted: "Contradicted by what is on file", unsupported: "Nothing on file supports it" };

/** One finding; `acts` has use(finding, words), show(finding), dismiss(finding, reason). */
export function findingItem(finding, source, acts) {
  const body = [
    el("p", { className: "what", dir: "auto", textContent: finding.message }),
    el("p", { dir: "auto", textContent: finding.why }),
    ...finding.evidence.map((one) => el("p", { className: "proof", dir: "auto" }, el("strong", {}, `${one.record_id} in ${one.source}`), ` ${one.why}`)),
    el("p", { className: "small" }, [BASES[finding.substantiation], source && `Source: ${source}`].filter(Boolean).join(". "), " ",
      el("a", { href: `/rules/${encodeURIComponent(finding.rule)}`, target: "_blank", rel: "noopener", textContent: "About this rule" })),
    instead(finding, acts),
    el("div", { className: "actions" }, button("Show in the draft", () => acts.show(finding)), putAside(finding, acts)),
  ];
  const summary = el("summary", {}, badge(finding.level), " ", el("span", { className: "words", dir: "auto", textContent: `“${short(finding.quote)}”` }));
  return el("li", { className: "finding", id: finding.id }, el("details", {}, summary, ...body));
}

function instead(finding, acts) {
  if (!finding.replacements.length) return null;
  const ways = finding.replacements.map((words) =>
    el("li", {}, el("span", { dir: "auto", textContent: words }), button("Use this", () => acts.use(finding, words), `Use this: “${words}”`)));
  return el("div", { className: "instead" }, el("h4", { textContent: "Safer wording" }), el("ul", {}, ways));
}

function putAside(finding, acts) {
  const choice = el("select", { name: "reason", required: true },
    el("option", { value: "", textContent: "Put aside because…" }), REASONS.map((one) => el("option", { textContent: one })));
  choice.setAttribute("aria-label", "Put this finding aside, with a reason");
  choice.addEventListener("change", () => choice.value && acts.dismiss(finding, choice.value));
  return choice;
}

/** A finding that was put aside. */
export function asideItem(finding, reason, restore) {
  return el("li", {}, el("span", { dir: "auto", textContent: `“${short(finding.quote)}”` }),
    el("span", { className: "small", textContent: reason }), button("Put back", restore, `Put back: “${short(finding.quote)}”`));
}

/** Why a promise is tracked and not counted: what was only hoped, or only offered. */
function uncounted(promise) {
  const offered = promise.state === "tentative" && promise.strength !== "hedged";
  return promise.scored ? "" : `; ${offered ? "an offer" : "said with a hedge"}, so it is not counted`;
}

/** A promise that would be made, when it would be due, and what speaks against that. */
export function promiseItem(promise, about) {
  return el("li", {},
    el("p", { className: "quote", dir: "auto", textContent: `“${promise.quote}”` }),
    el("p", { className: "due", textContent: dueWords(promise.due) + uncounted(promise) }),
    promise.condition && el("p", { className: "small", dir: "auto", textContent: `On condition: ${promise.condition}` }),
    about.map((one) => el("p", { className: "note", dir: "auto", textContent: one.message })));
}

/** How the message could begin, and what that rests on. */
export function openerItem(opener, copy) {
  const cited = opener.cited.map((one) => el("li", { className: "small", dir: "auto" }, sourceLink(one), one.date ? `, ${day(one.date)}` : ""));
  return el("li", {},
    el("p", { className: "small", textContent: opener.leads_with }),
    el("p", { className: "quote", dir: "auto", textContent: opener.text }),
    cited.length ? el("ul", {}, cited) : null,
    opener.research.map((one) => el("p", { className: "small", dir: "auto", textContent: `Find out first: ${one}` })),
    button("Copy", () => copy(opener.text), `Copy: “${short(opener.text)}”`));
}

function sourceLink(source) {
  const name = source.title || source.id;
  if (!/^https?:\/\//i.test(source.where)) return source.where ? `${name} (${source.where})` : name;
  return el("a", { href: source.where, target: "_blank", rel: "noopener noreferrer", textContent: name });
}

/** When a promise is due, in the zone in which it is made. */
export function dueWords(due) {
  if (!due) return "No date said";
  if (!due.end) return due.after ? `Due ${due.offset ? `${due.offset} ` : ""}after ${due.after}` : `Due “${due.text}”, which names no day`;
  const [first, last] = [day(due.start), day(due.end)];
  if (due.precision === "instant" || due.precision === "hour") return `Due ${last}, ${due.end.slice(11, 16)}`;
  if (first === last) return `Due ${last}`;
  return /^(by|within|before|until|latest)\b/i.test(due.text ?? "") || due.inferred ? `Due by ${last}` : `Due ${first} to ${last}`;
}

/** "Fri 13 Mar 2026" of an ISO time, as it stands there: no zone is changed. */
function day(time) {
  const [year, month, date] = time.slice(0, 10).split("-").map(Number);
  return `${DAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]} ${date} ${MONTHS[month - 1]} ${year}`;
}

const badge = (level) => el("span", { className: `badge badge-${TONES[level]}`, textContent: level[0].toUpperCase() + level.slice(1) });
const short = (words) => (words.length > 90 ? `${words.slice(0, 88)}…` : words);

function button(words, act, label = words) {
  const made = el("button", { type: "button", textContent: words });
  made.setAttribute("aria-label", label);
  made.addEventListener("click", act);
  return made;
}
