// Outlook's smart alert: reviews the message when Send is pressed. Classic Outlook on Windows runs this without
// a page and knows ECMAScript 2016 only: no async functions, no object spread.
"use strict";

const ADDRESS = "https://auditor.example"; // Of `auditor serve`; the same as in manifest.xml.
const KEY = ""; // A key with the role review only: whoever can read this file can read it.
const PATIENCE = 4000; // ms; after that the mail goes unreviewed. Outlook itself gives up after five minutes.

function onMessageSend(event) {
  const item = Office.context.mailbox.item;
  item.body.getAsync(Office.CoercionType.Text, (body) => {
    item.to.getAsync((to) => {
      const text = body.status === Office.AsyncResultStatus.Succeeded ? body.value : "";
      if (!text.trim()) return event.completed({ allowEvent: true });
      const people = to.status === Office.AsyncResultStatus.Succeeded ? to.value : [];
      const draft = { text, to: people.slice(0, 20).map((one) => one.emailAddress) };
      review(draft).then((report) => event.completed(verdict(report)));
    });
  });
}

// The report; null where the service cannot be reached, refuses or is slow: mail must go.
function review(draft) {
  const headers = { "content-type": "application/json" };
  if (KEY) headers.authorization = `Bearer ${KEY}`;
  const asked = fetch(`${ADDRESS}/v1/check`, { method: "POST", headers: headers, body: JSON.stringify(draft) })
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null);
  return new Promise((answer) => {
    const timer = setTimeout(() => answer(null), PATIENCE);
    asked.then((report) => {
      clearTimeout(timer);
      answer(report);
    });
  });
}

// allow lets it go; warn and block ask, and the writer may send anyway (SendMode PromptUser in manifest.xml).
function verdict(report) {
  if (report === null || report.decision === "allow") return { allowEvent: true };
  const found = report.findings.filter((one) => one.suppressed === null && ["error", "warning"].includes(one.level));
  const lines = found.slice(0, 4).map((one) => `- "${one.quote}": ${one.message}`);
  const head =
    report.decision === "block" ? "Your company's own facts say otherwise." : "Please look again before you send.";
  return { allowEvent: false, errorMessage: [head, ...lines].join("\n").slice(0, 500) };
}

Office.actions.associate("onMessageSend", onMessageSend);
