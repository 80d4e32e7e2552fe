// How Gmail and Outlook show a message that is being written. All that is known of their pages stands here.
"use strict";

const BOX = '[role="textbox"][contenteditable="true"]:is([aria-label^="message body" i], [g_editable="true"])';
const SEND = ':is([role="button"], button):is([aria-label^="Send" i], [data-tooltip^="Send" i], .T-I-atL)';
const NOT_SEND = /send (later|options|feedback)|schedule|more send/i;
const PERSON = "[email], [data-hovercard-id], [aria-label*='@'], [title*='@']";
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

function composeBoxes() {
  return [...document.querySelectorAll(BOX)].filter((box) => box.isContentEditable);
}

// The smallest part of the page that holds both the box and a Send button: one message.
function messageOf(box) {
  for (let part = box.parentElement; part; part = part.parentElement) if (part.querySelector(SEND)) return part;
  return document.body;
}

// The Send button that an event hits, or null.
function sendButtonAt(target) {
  const button = target instanceof Element ? target.closest(SEND) : null;
  if (!button) return null;
  return NOT_SEND.test(`${button.getAttribute("aria-label")} ${button.dataset.tooltip}`) ? null : button;
}

function sendButtonOf(box) {
  return [...messageOf(box).querySelectorAll(SEND)].find((button) => sendButtonAt(button)) ?? null;
}

// Addresses to which the message goes, as far as the page shows them.
function recipientsOf(box) {
  const found = new Set();
  for (const one of messageOf(box).querySelectorAll(PERSON)) {
    if (box.contains(one) || one.closest("[aria-label='From']")) continue;
    const said = ["email", "data-hovercard-id", "aria-label", "title"].map((name) => one.getAttribute(name) ?? "");
    const address = said.join(" ").match(ADDRESS);
    if (address) found.add(address[0].toLowerCase());
  }
  return [...found].slice(0, 20);
}

// Whether what is behind the box is dark, whatever the system prefers.
function isDark(box) {
  for (let part = box; part; part = part.parentElement) {
    const [red, green, blue, alpha = 1] = (getComputedStyle(part).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5 && blue !== undefined) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return matchMedia("(prefers-color-scheme: dark)").matches;
}
