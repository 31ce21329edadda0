import { visibleText } from "../source-text/visible-text.ts";

/** Text of a document may hold links, images, mentions and HTML: in Markdown it is then only text. */
export function inertMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replace(/(https?|www)(?=[:.])/gi, "$1&#8203;");
}
