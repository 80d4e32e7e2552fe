// As the real pages do: a message goes by its button and by Ctrl+Enter.
const box = document.querySelector("[aria-label^='Message' i][contenteditable]");
const button = document.querySelector("[aria-label^='Send']");
window.sent = [];
window.send = () => window.sent.push(box.innerText);
button.addEventListener("click", window.send);
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.ctrlKey) window.send();
});
