// The looks of badge, panel and question. They live in a shadow tree, so that the page's own rules do not reach them.
"use strict";

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(`
:host {
  --paper: #ffffff; --ink: #1d2126; --soft: #565e68; --line: #d9dee4; --tint: #f4f6f8; --link: #1a56c4;
  --allow: #1b6e3c; --warn: #8a5300; --block: #b3261e;
  all: initial; position: fixed; z-index: 2147483000; font: 14px/1.45 system-ui, sans-serif; color: var(--ink);
}
:host([data-theme="dark"]) {
  --paper: #22262b; --ink: #eceff2; --soft: #aab2bb; --line: #3b424a; --tint: #2c3238; --link: #8fb6ff;
  --allow: #6fd195; --warn: #f0b35a; --block: #ff8a80;
  color-scheme: dark;
}
* { box-sizing: border-box; }
button { font: inherit; color: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.badge {
  display: flex; align-items: center; gap: 7px; float: right; padding: 4px 11px; border: 1px solid var(--line); border-radius: 99px;
  background: var(--paper); box-shadow: 0 1px 4px rgb(0 0 0 / 0.22); font-size: 13px; font-weight: 600;
}
.dot { width: 9px; height: 9px; border-radius: 50%; background: var(--soft); }
[data-decision="allow"] .dot { background: var(--allow); }
[data-decision="warn"] .dot { background: var(--warn); border-radius: 2px; }
[data-decision="block"] .dot { background: var(--block); border-radius: 0; transform: rotate(45deg); }
.panel {
  position: relative; right: var(--beside, 0);
  width: 340px; max-width: calc(100vw - 24px); max-height: min(420px, 55vh); overflow: auto; margin-bottom: 6px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--paper); box-shadow: 0 6px 24px rgb(0 0 0 / 0.25);
}
.panel[hidden] { display: none; }
header { display: flex; align-items: center; gap: 8px; padding: 9px 8px 9px 13px; border-bottom: 1px solid var(--line); }
h2 { flex: 1; margin: 0; font-size: 14px; }
h3 { margin: 0; padding: 9px 13px 2px; font-size: 12px; font-weight: 600; color: var(--soft); }
.close { padding: 1px 8px; border: 0; border-radius: 6px; background: none; font-size: 16px; }
.close:hover, summary:hover { background: var(--tint); }
ul { margin: 0; padding: 0; list-style: none; }
li + li { border-top: 1px solid var(--line); }
summary { padding: 8px 13px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.level { margin-right: 6px; font-size: 12px; font-weight: 700; }
.error { color: var(--block); } .warning { color: var(--warn); } .suggestion, .info { color: var(--link); }
.quote { overflow-wrap: anywhere; }
.said { display: block; color: var(--soft); font-size: 13px; }
.more { padding: 0 13px 10px; }
.more p { margin: 0 0 7px; overflow-wrap: anywhere; }
.source { color: var(--soft); font-size: 12.5px; }
.use {
  display: block; width: 100%; margin-top: 5px; padding: 6px 9px; border: 1px solid var(--line); border-radius: 7px;
  background: var(--tint); text-align: left; overflow-wrap: anywhere;
}
.use:hover { border-color: var(--link); }
.use b { display: block; color: var(--link); font-size: 12px; }
.promise { padding: 6px 13px 8px; overflow-wrap: anywhere; }
footer { padding: 8px 13px; border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; overflow-wrap: anywhere; }
.link { padding: 0; border: 0; background: none; color: var(--link); text-decoration: underline; }
dialog {
  width: 400px; max-width: calc(100vw - 32px); padding: 18px 20px; border: 1px solid var(--line); border-radius: 12px;
  background: var(--paper); color: var(--ink); box-shadow: 0 10px 40px rgb(0 0 0 / 0.35);
}
dialog::backdrop { background: rgb(0 0 0 / 0.4); }
dialog h2 { margin-bottom: 8px; font-size: 16px; }
dialog ul { max-height: 40vh; overflow: auto; margin: 0 0 14px; }
dialog li { padding: 7px 0; overflow-wrap: anywhere; }
.choices { display: flex; justify-content: flex-end; gap: 9px; }
.choices button { padding: 6px 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--tint); }
.choices .first { border-color: var(--link); background: var(--link); color: var(--paper); font-weight: 600; }
`);
