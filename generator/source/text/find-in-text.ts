import type { Family } from "../family/family.ts";
import type { UriUse } from "../uri-use.ts";
import { escaped } from "./may-hold-uris.ts";
import { methodBefore } from "./method-before.ts";

/** Finds the URIs of a text that is no JavaScript: documentation, configuration, HTTP files, other languages. */
export type TextFinder = (file: string, text: string) => readonly UriUse[];

/** What a path may hold: all but white space, quotes and brackets, save those of placeholders. */
const rest = String.raw`(?:\{\{[^{}\n]*\}\}|[$#]?\{[^{}\s]*\}|<[\w:-]+>|\\\([^()\s]*\)|\$\([^()\s]*\)|[^\s"'\x60<>()[\]{}|\\^,;])*`;

/** Makes the finder for a family: its hosts count without a scheme too. */
export function createTextFinder(family: Family): TextFinder {
  const hosts = [...family.hosts, "localhost", String.raw`127.0.0.1`].map((host) => escaped(host)).join("|");
  const start = [
    String.raw`[a-z][a-z\d+.-]*:\/\/`, // a scheme
    String.raw`(?<![\w.@/-])(?:${hosts})(?::\d+)?\/`, // a host of ours
    String.raw`(?:\{\{[^{}\n]*\}\}|\$\{?\w+\}?|\{\w+\}|<[\w-]+>|%s|:\d+)\/`, // an unknown base
    String.raw`(?<![\w.@~$}>)/*-])\/(?=[\w{<$:%/])`, // a path
  ];
  const pattern = new RegExp(`(?:${start.join("|")})${rest}`, "gi");
  return (file, text) => {
    const speaksInComments = isDocumentation(file);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const found = match[0].replace(/[.,:!?*_]+$/, "");
      if (!speaksInComments && isInComment(text, match.index)) return [];
      const method = methodBefore(file, text, match.index, match.index + found.length);
      const uri = withScheme(found);
      return [
        {
          file,
          range: { start: match.index, end: match.index + found.length },
          uris: [uri],
          ...(method === undefined ? {} : { method }),
        },
      ];
    });
  };
}

/** `localhost:8080/v1/accounts` and `prod.apis.op-palvelut.fi/v1/accounts` have no scheme; `:8080/v1` not even a host. */
function withScheme(found: string): string {
  if (/^:\d+\//.test(found)) return `http://localhost${found}`;
  return /^[\w-]+(\.[\w-]+)*(:\d+)?\//.test(found) ? `https://${found}` : found;
}

function isDocumentation(file: string): boolean {
  return /\.(md|mdx|markdown|rst|adoc|txt|html?)$/i.test(file);
}

/** Whether a place stands in a line that is a comment as a whole, in whatever language. */
function isInComment(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^\s*(#(?!\s*(curl|http)\b)|\/\/|\/?\*|--|<!--|;|%|REM\b)/.test(line);
}
