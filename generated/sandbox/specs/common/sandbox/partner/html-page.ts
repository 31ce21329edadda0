// Copied from specs/common/sandbox/partner/html-page.ts. Do not edit.

/** A part of a page: text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** HTML with values put in: texts are escaped, parts stand as they are, and several follow each other. */
export function markup(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  return { html: parts.map((part, index) => part + written(values[index] ?? "")).join("") };
}

function written(value: string | Html | readonly Html[]): string {
  if (typeof value === "string") return escaped(value);
  return "html" in value ? value.html : value.map((part) => part.html).join("");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => references[character] ?? "");
}

/** The whole of a page. */
export function page(title: string, body: Html): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font-family: sans-serif; max-width: 24rem; margin: 2rem auto; padding: 0 1rem }
label { display: block; margin-top: 1rem }
input { font: inherit; width: 100%; box-sizing: border-box }
button { font: inherit; margin: 1rem 0.5rem 0 0; padding: 0.5rem 1rem }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}</main>
</body>
</html>
`.html;
}

/** What pages are sent with: they run no script, load nothing, and are kept by no cache. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
  "cache-control": "no-store",
};

/** A form that posts to the address of its page. */
export function postForm(...parts: readonly Html[]): Html {
  return markup`<form method="post">
${parts}</form>
`;
}

/** A field of a form, with its label. */
export function field(name: string, label: string, attributes: Html, value = ""): Html {
  return markup`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${value}" ${attributes}>
`;
}

/** A button that submits the form with a decision. */
export function decisionButton(decision: string, label: string): Html {
  return markup`<button name="decision" value="${decision}">${label}</button>
`;
}

/** A link, to pages only: one of another scheme would run as a script, or leave the browser. */
export function pageLink(url: string, label: string): Html {
  return /^https?:/.test(url) ? markup`<p><a href="${url}">${label}</a></p>\n` : markup``;
}
