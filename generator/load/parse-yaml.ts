import { CORE_SCHEMA, load, Type } from "js-yaml";
import { isAlias, parseAllDocuments, visit, type Document } from "yaml";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonValue } from "./loaded-document.ts";
import { positionAt } from "./position.ts";

/** YAML 1.2 has no merge keys any more (`<<: *base`), but documents do, and other readers of them merge. */
const mergeKey = new Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: (text) => text === "<<" });
const schema = CORE_SCHEMA.extend({ implicit: [mergeKey] });

/**
 * Reads YAML 1.2 (core schema, and merge keys). The fast reader goes first; where it refuses, the reader that knows positions tells every
 * fault, or reads what the first one was too strict for.
 */
export function parseYaml(
  text: string,
  file: string,
): { readonly value?: JsonValue; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const value: unknown = load(text, { schema });
    return { value: toJson(value), diagnostics: [] };
  } catch {
    return parseSlowly(text, file);
  }
}

function parseSlowly(
  text: string,
  file: string,
): { readonly value?: JsonValue; readonly diagnostics: readonly Diagnostic[] } {
  const at = (offset: number) => ({ file, pointer: "", position: positionAt(text, offset) });
  try {
    const documents = parseAllDocuments(text, { merge: true, prettyErrors: false, logLevel: "silent" });
    const first = documents[0];
    if (first === undefined || "empty" in documents) return { diagnostics: [diagnostic("document-empty", at(0), {})] };
    if (documents.length > 1) {
      const start = documents[1]?.range[0] ?? 0;
      return { diagnostics: [diagnostic("syntax-error", at(start), { problem: "a second document begins here" })] };
    }
    // A fault in the layout makes everything after it look wrong: those of the first line are the ones to mend.
    const line = positionAt(text, first.errors[0]?.pos[0] ?? 0).line;
    const telling = first.errors.filter(
      (fault) => fault.code === "DUPLICATE_KEY" || positionAt(text, fault.pos[0]).line === line,
    );
    const faults = telling.map((fault) =>
      fault.code === "DUPLICATE_KEY"
        ? diagnostic("duplicate-member", at(fault.pos[0]), { name: wordAt(text, fault.pos[0]) })
        : diagnostic("syntax-error", at(fault.pos[0]), { problem: lowerFirst(fault.message) }),
    );
    if (faults.length > 0) return { diagnostics: faults };
    return { value: toJson(first.toJS({ maxAliasCount: 1000 })), diagnostics: [] };
  } catch (error) {
    const offset = firstAlias(text);
    const reason =
      error instanceof RangeError ? "it nests too deeply" : error instanceof Error ? error.message : "it is no YAML";
    return { diagnostics: [diagnostic("syntax-error", at(offset), { problem: lowerFirst(reason) })] };
  }
}

function firstAlias(text: string): number {
  try {
    const document: Document | undefined = parseAllDocuments(text, { logLevel: "silent" }).at(0);
    let offset = 0;
    if (document !== undefined) {
      visit(document, (_key, node) => {
        if (!isAlias(node)) return undefined;
        offset = node.range?.[0] ?? 0;
        return visit.BREAK;
      });
    }
    return offset;
  } catch {
    return 0;
  }
}

function wordAt(text: string, offset: number): string {
  return /^"?([^":\n]*)/.exec(text.slice(offset, offset + 200))?.[1]?.trim() ?? "";
}

function lowerFirst(text: string): string {
  const sentence = text.split("\n")[0]?.replace(/[.:]+$/, "") ?? text;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** YAML can say more than JSON: what is left of it here are `undefined` (an empty document) and numbers like `.inf`. */
function toJson(value: unknown): JsonValue {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return Number(value);
  return typeof value === "object" ? asJson(value) : null;
}

/** The core schema gives plain objects and arrays only, so that the members need no second look. */
function asJson(value: object): JsonValue {
  const json: JsonValue = Array.isArray(value) ? value : { ...value };
  return json;
}
