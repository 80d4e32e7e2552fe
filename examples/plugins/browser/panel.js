// What the writer sees: a badge at the box, a panel with findings, a question before sending. Text is only ever text.
"use strict";

const ORDER = ["error", "warning", "suggestion", "info"];
const LEVELS = { error: "Overpromise", warning: "Look again", suggestion: "Wording", info: "Good" };
const DECISIONS = { allow: "Good to send", warn: "Look again before you send", block: "This cannot be kept as it stands" };

const ROOM = 364; // px that the panel needs beside the box

function make(tag, className, ...inside) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inside.filter((one) => one !== null)); // Strings become text nodes.
  return element;
}

class Panel {
  // `use(finding, words)` puts words into the draft.
  constructor(use) {
    this.use = use;
    this.host = document.createElement("div");
    this.host.dataset.promiseReview = "";
    this.root = this.host.attachShadow({ mode: "open" });
    this.root.adoptedStyleSheets = [STYLE];
    this.label = make("span", "");
    this.label.setAttribute("role", "status");
    this.badge = make("button", "badge", make("span", "dot"), this.label);
    this.badge.type = "button";
    this.badge.setAttribute("aria-expanded", "false");
    this.panel = make("section", "panel");
    this.panel.hidden = true;
    this.panel.setAttribute("aria-label", "Promise review");
    this.root.append(this.panel, this.badge);
    this.badge.addEventListener("click", () => this.open(this.panel.hidden));
    this.host.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.panel.hidden && !this.root.querySelector("dialog")) {
        this.open(false);
        this.badge.focus();
      }
      event.stopPropagation(); // Keys pressed here are no shortcuts of the page.
    });
    document.body.append(this.host);
  }

  open(yes) {
    this.panel.hidden = !yes;
    this.badge.setAttribute("aria-expanded", String(yes));
  }

  remove() {
    this.host.remove();
  }

  // The badge keeps to the lower right corner of the box, inside the window; the panel stands beside it, if there is room.
  place(box) {
    const rect = box.getBoundingClientRect();
    const seen = rect.width > 0 && rect.bottom > 0 && rect.top < innerHeight;
    this.host.style.display = seen ? "block" : "none";
    this.host.style.right = `${Math.max(12, innerWidth - rect.right + 10)}px`;
    this.host.style.bottom = `${Math.max(12, innerHeight - rect.bottom + 8)}px`;
    const beside = rect.left > ROOM ? rect.width + 2 : innerWidth - rect.right > ROOM ? -ROOM : 0;
    this.host.style.setProperty("--beside", `${beside}px`);
    this.host.dataset.theme = isDark(box) ? "dark" : "light";
  }

  say(words, decision = "") {
    if (this.label.textContent !== words) this.label.textContent = words;
    this.badge.dataset.decision = decision;
  }

  busy() {
    if (!this.badge.dataset.decision) this.say("Reviewing");
  }

  problem({ what, hint }) {
    this.say("Not reviewed");
    const settings = make("button", "link", "Settings");
    settings.addEventListener("click", () => chrome.runtime.sendMessage({ kind: "options" }));
    this.fill("Not reviewed", make("div", "promise", `${what}.`, make("span", "said", `${hint}.`)), make("footer", "", settings));
  }

  report(report, address) {
    const findings = shown(report);
    const count = findings.filter((one) => one.level !== "info").length;
    this.say(report.decision === "allow" ? DECISIONS.allow : `${count} to look at`, report.decision);
    if (report.decision === "block") this.say("Do not send yet", "block");
    const promises = report.commitments.filter((one) => one.side !== "theirs");
    this.fill(
      DECISIONS[report.decision],
      make("ul", "", ...findings.map((one) => this.finding(one))),
      promises.length ? make("h3", "", "Promises about to be made") : null,
      make("ul", "", ...promises.map(promised)),
      make("footer", "", where(report, address)),
    );
  }

  fill(title, ...inside) {
    const close = make("button", "close", "×");
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", () => this.open(false));
    this.panel.replaceChildren(make("header", "", make("h2", "", title), close), ...inside.filter((one) => one !== null));
  }

  finding(one) {
    const level = make("span", `level ${one.level}`, LEVELS[one.level]);
    const summary = make("summary", "", level, make("span", "quote", `“${one.quote}”`), make("span", "said", one.message));
    const more = make("div", "more", make("p", "", one.why));
    for (const cited of one.evidence) more.append(make("p", "source", `${cited.source}: ${cited.why}`));
    for (const words of one.replacements) {
      const button = make("button", "use", make("b", "", "Use this"), words || "(leave it out)");
      button.addEventListener("click", () => this.use(one, words));
      more.append(button);
    }
    return make("li", "", make("details", "", summary, more));
  }

  // Asks before a blocked message goes; true: send it anyway.
  ask(report) {
    const dialog = make("dialog", "");
    dialog.setAttribute("role", "alertdialog");
    dialog.setAttribute("aria-label", "Send this message?");
    const against = shown(report).filter((one) => one.level === "error" && one.substantiation === "contradicted");
    const back = make("button", "first", "Back to the draft");
    const send = make("button", "", "Send anyway");
    dialog.append(
      make("h2", "", "Your company's own facts say otherwise"),
      make("ul", "", ...against.map((one) => make("li", "", `“${one.quote}”`, make("span", "said", one.message)))),
      make("div", "choices", send, back),
    );
    this.root.append(dialog);
    dialog.showModal();
    back.focus();
    return new Promise((decided) => {
      send.addEventListener("click", () => dialog.close("send"));
      back.addEventListener("click", () => dialog.close(""));
      dialog.addEventListener("close", () => {
        dialog.remove();
        decided(dialog.returnValue === "send");
      });
    });
  }
}

function shown(report) {
  return report.findings
    .filter((one) => one.suppressed === null)
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || a.start - b.start);
}

function promised(one) {
  const due = one.due?.end ? `by ${new Date(one.due.end).toLocaleString([], { dateStyle: "full" })}` : "no date said";
  return make("li", "promise", make("span", "quote", `“${one.quote}”`), make("span", "said", due));
}

function where(report, address) {
  const model = report.engine.model ? `, which asked the model ${report.engine.model}` : "";
  return `Reviewed by ${new URL(address).host}${model}. Nothing is sent or kept.`;
}
