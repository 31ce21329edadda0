import { hole, holeNamed } from "./hole.ts";

/** How languages, frameworks and documents write what is filled in later, each with the name that it gives. */
const forms: readonly RegExp[] = [
  /\{\{\s*([^{}]*?)\s*\}\}/g, // {{id}} of HTTP files and templates
  /[$#]\{([^{}]*)\}/g, // ${id}, #{id}
  /\{([^{}]*)\}/g, // {id}
  /<(?:\w+:)?([\w-]+)>/g, // <id>, <int:id>
  /\\\(([^()]*)\)/g, // \(id) of Swift
  /\$\(([^()]*)\)/g, // $(id)
  /\$([A-Za-z_]\w*)/g, // $id
  /(?<=\/|^):([A-Za-z_]\w*)(?:\([^()]*\))?[?*+]?/g, // :id of routers
  /(?<=\/|^)\[+(?:\.{3})?([\w-]+)\]+/g, // [id] of routers
  /%[sdvioj]/g, // %s
  /\*+/g, // the wildcard of routers and proxies
];

const pattern = /[\\^|()[\]]/;

/** Puts a hole where a text has a placeholder: `/v1/accounts/{accountId}` and `/v1/accounts/:id` read alike. */
export function withHoles(text: string): string {
  const filled = forms.reduce((said, form) => said.replaceAll(form, (_, name?: unknown) => holeFor(name)), text);
  // What is left of a regular expression stands for something, but nobody knows for what.
  if (!pattern.test(filled)) return filled;
  return filled
    .split("/")
    .map((segment) => (pattern.test(segment) ? hole : segment))
    .join("/");
}

function holeFor(name: unknown): string {
  return typeof name === "string" ? holeNamed(name) : hole;
}
