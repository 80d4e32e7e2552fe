/** Follows audits that run, by server-sent events, and says before anything is sent when it is too much. */

import { $, plural } from "./elements.js";

const AT_ONCE = 3; // Open streams: a browser has six connections for one host.

for (const part of [...document.querySelectorAll("[data-audit][data-over=no]")].slice(0, AT_ONCE)) follow(part);

function follow(part) {
  const events = new EventSource(`/v1/audits/${encodeURIComponent(part.dataset.audit)}/events`);
  events.addEventListener("progress", ({ data }) => tell(part, JSON.parse(data)));
  events.addEventListener("end", () => {
    events.close();
    location.reload();
  });
}

function tell(part, job) {
  const bar = part.querySelector("progress");
  if (job.documents) {
    bar.max = job.documents;
    bar.value = job.documents_done;
  }
  part.querySelector(".said").textContent = words(job);
}

function words(job) {
  if (job.documents === null) return job.state === "running" ? "Opening the files" : "";
  if (job.documents_done >= job.documents) return "Judging what was promised";
  return `${job.documents_done.toLocaleString("en")} of ${plural(job.documents, "document")} read`;
}

const form = $("begin");
form?.addEventListener("change", measure);
form?.addEventListener("submit", (event) => {
  if (!measure()) return event.preventDefault();
  form.querySelector("button.main").disabled = true;
  form.querySelector("button.main").textContent = "Sending…";
});
addEventListener("pageshow", (event) => event.persisted && location.reload()); // Back: the button is there again.

/** Whether all that was chosen can be sent at once. */
function measure() {
  const files = [...form.querySelectorAll("[type=file]")].flatMap((field) => [...field.files]);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const [mostBytes, mostFiles] = [Number(form.dataset.mostBytes), Number(form.dataset.mostFiles)];
  const tooMuch = bytes > mostBytes * 0.99 || files.length > mostFiles;
  $("too-much").hidden = !tooMuch;
  $("too-much").textContent = tooMuch
    ? `${plural(files.length, "file")} with ${Math.ceil(bytes / 1e6)} MB are too much at once. Pack them into a .zip, or hand in a part of them.`
    : "";
  return !tooMuch;
}
