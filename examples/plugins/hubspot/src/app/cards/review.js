// What the card shows for an answer of the service; no part of HubSpot is needed here.
export const ADDRESS = "https://auditor.example"; // Of `auditor serve`; the same as in app-hsmeta.json and as `public_url`.

const TITLES = {
  allow: ["Good to send", "success"],
  warn: ["Look again before you send", "warning"],
  block: ["Do not send this: your company's own facts say otherwise", "danger"],
};

export function decided(report) {
  const [title, variant] = TITLES[report.decision];
  const found = report.findings.filter((one) => one.suppressed === null && one.level !== "info");
  const lines = found.map((one) => {
    const safer = one.replacements.length ? ` Say: “${one.replacements[0]}”` : "";
    return `“${one.quote}”: ${one.message}${safer}`;
  });
  return { title, variant, lines: lines.length ? lines : ["Nothing says too much."] };
}

// Promises of ours to the company of an address, next due first.
export function askedAbout(email) {
  const domain = email.split("@").at(-1).toLowerCase();
  return `/v1/commitments?side=ours&limit=10&account=${encodeURIComponent(domain)}`;
}

export function told(body, status) {
  return body?.detail ? `${body.detail}. ${body.hint ?? ""}`.trim() : `The service answered ${status}`;
}
