// What stands in a compose box as plain text, and where in the page each character of it is.
"use strict";

// Words of others below a reply, and signatures: they are not reviewed, and do not leave the page.
const OTHERS = ".gmail_quote, .gmail_signature, blockquote, #Signature";
// From here on Outlook shows the mail that is answered.
const END = "#appendonsend, #divRplyFwdMsg";
const BLOCKS = new Set("ADDRESS ARTICLE DIV DL FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TR UL".split(" "));

// {text, pieces}: each piece is a text node and the place in `text` (UTF-16 units) at which it begins.
function wordsIn(box) {
  const pieces = [];
  let text = "";
  const line = (end) => {
    while (text && !text.endsWith(end)) text += "\n";
  };
  const walk = (parent) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        pieces.push({ node, at: text.length });
        text += node.data.replace(/[\u00a0\t\n\r]/g, " "); // One for one: places stay.
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.matches(END)) return false;
        if (node.tagName === "BR") text += "\n";
        else if (node.matches(OTHERS)) line("\n");
        else {
          const end = node.tagName === "P" ? "\n\n" : "\n";
          const block = BLOCKS.has(node.tagName);
          if (block) line(end);
          if (!walk(node)) return false;
          if (block) line(end);
        }
      }
    }
    return true;
  };
  walk(box);
  return { text, pieces };
}

// UTF-16 places by code point: the service counts code points, the page counts units.
function unitsOf(text) {
  const units = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) units.push(at);
  units.push(text.length);
  return units;
}

// The range of the page that holds text[start:end], in UTF-16 units; null where nothing of it is in the page.
function rangeOf({ pieces }, start, end) {
  const first = pieces.findLast((piece) => piece.at <= start);
  const last = pieces.findLast((piece) => piece.at < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.at, first.node.length));
  range.setEnd(last.node, Math.min(end - last.at, last.node.length));
  return range;
}

// Puts words in the place of a range, as if they were typed: the page hears of it, and its undo takes it back.
function typeOver(box, range, words) {
  box.focus();
  const selection = document.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  document.execCommand("insertText", false, words);
}
