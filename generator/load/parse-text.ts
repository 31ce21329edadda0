import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { brokenBound, bounds } from "./bounds.ts";
import { brokenPlace } from "./broken-place.ts";
import type { JsonValue } from "./loaded-document.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";

/** A text read as JSON or YAML, or why it could not be. */
export interface ParsedText {
  readonly format: "json" | "yaml";
  /** Absent where the text is broken. */
  readonly value?: JsonValue;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a document's text: JSON where it looks like JSON, else YAML, within {@link bounds}. */
export function parseText(text: string, file: string): ParsedText {
  const format = /^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(file) ? "json" : "yaml";
  const parsed = text.trim() === "" ? nothing : format === "json" ? parseJson(text, file) : parseYaml(text, file);
  if (parsed.value === null) {
    const at = { file, pointer: "", position: { line: 1, column: 1 } };
    return { format, diagnostics: [diagnostic("document-empty", at, {})] };
  }
  if (parsed.value === undefined) return { format, ...parsed };
  const broken = brokenBound(parsed.value, format === "json");
  if (broken === undefined) return { format, ...parsed };
  const at = { file, pointer: brokenPlace(parsed.value, broken) };
  return {
    format,
    diagnostics: [...parsed.diagnostics, diagnostic("document-too-large", at, { bound: said[broken] })],
  };
}

/** Only comments, in YAML, is nothing too. */
const nothing = { value: null, diagnostics: [] } as const;

const said = {
  depth: `it nests more than ${bounds.depth} levels deep`,
  values: `its aliases expand to more than ${bounds.values} values`,
  cycle: "an alias stands inside the value that it names",
} as const;
