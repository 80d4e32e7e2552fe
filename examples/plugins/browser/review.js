// One review for each compose box: it listens while somebody writes, marks words, and asks before a blocked mail goes.
"use strict";

const PAUSE = 600; // ms without a key, before the service is asked
const HOLD = 2_500; // ms that Send waits for a review of the last words
const MARKED = ["error", "warning", "suggestion"];
const reviews = new Map(); // box -> Review
let number = 0;

class Review {
  constructor(box) {
    this.box = box;
    this.id = `box-${++number}`;
    this.panel = new Panel((finding, words) => this.use(finding, words));
    this.seen = null; // {text, report} of the last answer
    this.asked = null; // text of the last question
    this.answer = null; // and the promise of its answer
    this.timer = 0;
    this.typed = () => this.later();
    box.addEventListener("input", this.typed);
    this.later(0);
  }

  later(pause = PAUSE) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), pause);
  }

  // Asks about the words as they stand; an answer that comes after newer words is left aside.
  async now() {
    clearTimeout(this.timer);
    const words = wordsIn(this.box);
    this.panel.place(this.box);
    if (!words.text.trim()) {
      [this.seen, this.asked] = [null, null];
      this.panel.say("Nothing to review yet");
      this.panel.fill("Nothing to review yet", make("div", "promise", "Findings appear here as you write."));
      return;
    }
    if (this.asked !== words.text) {
      this.asked = words.text;
      this.answer = this.ask(words.text);
    }
    await this.answer;
  }

  async ask(text) {
    this.panel.busy();
    const answer = await ask(this.id, text, recipientsOf(this.box));
    if (answer.late || this.asked !== text || !this.box.isConnected) return;
    if (answer.problem) {
      [this.seen, this.asked] = [null, null];
      this.panel.problem(answer.problem);
    } else {
      this.seen = { text, report: answer.report };
      this.panel.report(answer.report, answer.address);
    }
    this.mark();
  }

  mark() {
    for (const level of MARKED) marks(level).delete(this.id);
    const words = wordsIn(this.box);
    if (words.text === this.seen?.text) {
      const units = unitsOf(words.text);
      for (const level of MARKED) {
        const found = shown(this.seen.report).filter((one) => one.level === level);
        const ranges = found.map((one) => rangeOf(words, units[one.start], units[one.end])).filter(Boolean);
        marks(level).set(this.id, ranges);
      }
    }
    paint();
  }

  use(finding, safer) {
    const words = wordsIn(this.box);
    const units = unitsOf(words.text);
    const [start, end] = [units[finding.start], units[finding.end]];
    if (words.text !== this.seen?.text || words.text.slice(start, end) !== finding.quote) {
      this.later(0); // The draft is another one by now: it is reviewed anew.
      return;
    }
    const range = rangeOf(words, start, end);
    if (range) typeOver(this.box, range, safer);
    this.later(0);
  }

  // What is known of the words as they stand now; waits for the service a little, and never holds a mail for longer.
  async verdict() {
    if (this.current()) return this.seen.report;
    await Promise.race([this.now(), new Promise((over) => setTimeout(over, HOLD))]);
    return this.current() ? this.seen.report : null;
  }

  current() {
    return this.seen !== null && this.seen.text === wordsIn(this.box).text;
  }

  end() {
    clearTimeout(this.timer);
    this.box.removeEventListener("input", this.typed);
    for (const level of MARKED) marks(level).delete(this.id);
    paint();
    this.panel.remove();
  }
}

async function ask(box, text, to) {
  const draft = { text, tz: Intl.DateTimeFormat().resolvedOptions().timeZone };
  if (to.length) draft.to = to;
  try {
    return await chrome.runtime.sendMessage({ kind: "check", box, draft });
  } catch {
    return { problem: { what: "The extension was updated", hint: "Reload this page" } };
  }
}

// Marks are highlights: the message itself is not touched, so nothing of them can be sent.
const painted = new Map();

function marks(level) {
  if (!painted.has(level)) painted.set(level, new Map());
  return painted.get(level);
}

function paint() {
  for (const [level, ranges] of painted) {
    CSS.highlights.set(`promise-review-${level}`, new Highlight(...[...ranges.values()].flat()));
  }
}

function look() {
  const boxes = new Set(composeBoxes());
  for (const [box, review] of reviews) {
    if (boxes.has(box)) continue;
    review.end();
    reviews.delete(box);
  }
  for (const box of boxes) if (!reviews.has(box)) reviews.set(box, new Review(box));
  for (const [box, review] of reviews) review.panel.place(box);
}

let waiting = false;
function soon() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    look();
  });
}

// Send: the button by mouse or keyboard, and Ctrl+Enter in the box. What is not blocked goes on by itself.
const released = new WeakSet();

function reviewOf(button) {
  return [...reviews.values()].find((review) => messageOf(review.box).contains(button)) ?? null;
}

function hit(event) {
  if (event.type !== "keydown") return sendButtonAt(event.target);
  const box = event.target instanceof Element ? event.target.closest(BOX) : null;
  if (box) return event.key === "Enter" && (event.ctrlKey || event.metaKey) ? sendButtonOf(box) : null;
  return event.key === "Enter" || event.key === " " ? sendButtonAt(event.target) : null;
}

async function guard(event) {
  const button = hit(event);
  const review = button && !released.has(button) ? reviewOf(button) : null;
  if (!review) return;
  if (review.current() && review.seen.report.decision !== "block") return;
  if (!review.current() && !wordsIn(review.box).text.trim()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.type !== "click" && event.type !== "keydown") return;
  const report = await review.verdict();
  if (report?.decision === "block" && !(await review.panel.ask(report))) {
    review.panel.open(true);
    review.box.focus();
    return;
  }
  released.add(button);
  for (const type of ["mousedown", "mouseup", "click"]) {
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window }));
  }
  released.delete(button);
}

for (const type of ["pointerdown", "mousedown", "mouseup", "click", "keydown"]) addEventListener(type, guard, true);
for (const type of ["scroll", "resize"]) addEventListener(type, soon, { capture: true, passive: true });
new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
look();
