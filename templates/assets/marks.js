/** Marks under the words of a text field: a mirror with the same words lies behind it, and is coloured. */

import { el } from "./elements.js";

/** Where each code point of `text` begins in UTF-16 units: reports count the former, browsers the latter. */
export function places(text) {
  const starts = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return starts;
}

/** Marks as they are after `before` became `after`: those beyond the change move along, those it touched are gone. */
export function moved(marks, before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= before.length - tail) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
    return [];
  });
}

/** Draws `text` into `mirror`; of marks that overlap, the first that is given (the gravest) has the words. */
export function draw(mirror, text, marks, activeId) {
  const free = [];
  for (const mark of marks) {
    if (!free.some((other) => mark.start < other.end && other.start < mark.end)) free.push(mark);
  }
  free.sort((one, other) => one.start - other.start);
  const parts = [];
  let at = 0;
  for (const mark of free) {
    const active = mark.id === activeId ? " active" : "";
    parts.push(text.slice(at, mark.start));
    parts.push(el("mark", { className: `mark-${mark.tone}${active}`, textContent: text.slice(mark.start, mark.end) }));
    at = mark.end;
  }
  // The field keeps a line open behind a last line end; the mirror does so only with something on it.
  mirror.replaceChildren(...parts, text.slice(at), "\u200b");
}
