import { isMap, isScalar, parseDocument, type Document } from "yaml";
import { parseDocumentVersion } from "../model/document-version.ts";
import { applyEdits, removals, scalarsOf, valueNode, type TextEdit } from "./text-edits.ts";

/** Two major versions: `v1` and `v2`. */
export interface MajorStep {
  readonly from: string;
  readonly to: string;
}

/** What a document says of its end; a new version has none yet. */
const endings = ["x-successor", "x-deprecated-since", "x-sunset"] as const;

/**
 * The document of a new major version, made from the present one's text: its paths, servers and links name the new
 * version, `info.version` begins anew, and its life does too. Order, comments and layout stay.
 */
export function nextMajor(text: string, step: MajorStep): string {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  return applyEdits(text, [...infoEdits(text, document, step), ...addressEdits(text, document, step)]);
}

function infoEdits(text: string, document: Document, step: MajorStep): readonly TextEdit[] {
  const info = document.get("info");
  if (!isMap(info)) return [];
  const status = valueNode(info, "x-lifecycle");
  const wasDeprecated = isScalar(status) && status.value === "deprecated";
  return [
    ...valueEdit(info, "version", (version) => numberOf(version, step, document)),
    ...valueEdit(info, "x-lifecycle", () => "experimental"),
    ...removals(text, info, endings),
    ...(wasDeprecated ? operationsOf(document).flatMap((one) => removals(text, one, ["deprecated", ...endings])) : []),
  ];
}

/** The number that the new version begins with, in the style of the present one; a number of its own goes on. */
function numberOf(version: string, { from, to }: MajorStep, document: Document): string | undefined {
  const present = parseDocumentVersion(version);
  const isIndependent = document.getIn(["info", "x-document-version"]) === "independent";
  if (present === undefined || isIndependent || `v${present.major}` !== from) return undefined;
  // Quotes: two parts without them are a number to YAML, and `2.0` would be read as 2.
  return present.patch === undefined ? `"${to.slice(1)}.0"` : `${to.slice(1)}.0.0`;
}

function valueEdit(map: unknown, key: string, edit: (value: string) => string | undefined): readonly TextEdit[] {
  const value = valueNode(map, key);
  if (!isScalar(value) || value.range == null) return [];
  const put = edit(value.source ?? String(value.value));
  if (put === undefined) return [];
  const isQuoted = value.type === "QUOTE_DOUBLE" && !put.startsWith('"');
  return [{ start: value.range[0], end: value.range[1], text: isQuoted ? `"${put}"` : put }];
}

function operationsOf(document: Document): readonly unknown[] {
  const paths = document.get("paths");
  if (!isMap(paths)) return [];
  return paths.items.flatMap(({ value }) => (isMap(value) ? value.items.map((pair) => pair.value) : []));
}

/** Members of people's texts, and references to other files, which stay where they are. */
const kept = new Set(["description", "summary", "title", "operationId", "pattern", "x-successor"]);

function addressEdits(text: string, document: Document, { from, to }: MajorStep): readonly TextEdit[] {
  // `/v1/`, or `~1v1~1` in a pointer into the document's own paths; a segment, so that `/v10/` is none.
  const segment = new RegExp(`(/|~1)${from}(?=/|~1|$|[?#\\s"'])`, "g");
  return [...scalarsOf(document.contents)].flatMap(({ node, text: value, path, isKey }) => {
    const name = path.at(-1) ?? "";
    if (node.range == null || (!isKey && kept.has(name)) || !isAddress(value, name === "$ref" && !isKey)) return [];
    const [start, end] = node.range;
    const written = text.slice(start, end);
    const moved = written.replace(segment, `$1${to}`);
    return moved === written ? [] : [{ start, end, text: moved }];
  });
}

function isAddress(value: string, isReference: boolean): boolean {
  return isReference ? value.startsWith("#/") : /^(https?:\/\/|\/)\S*$/.test(value);
}
