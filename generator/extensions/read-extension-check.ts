import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Staged } from "../diagnostics/bag.ts";
import { displayPath } from "../load/display-path.ts";
import type { JsonValue, LoadedDocument } from "../load/loaded-document.ts";
import { parseJson } from "../load/parse-json.ts";
import type { SourceText } from "../source-text/source-text.ts";

/** Holds a document against the family's schema of extensions; no problems where the family has none. */
export type ExtensionCheck = (document: LoadedDocument) => readonly Diagnostic[];

/** A schema of extensions that can be used, or what is wrong with it. */
export interface ReadExtensionCheck extends Staged<ExtensionCheck> {
  /** The schema's text, for diagnostics; absent where the family has none. */
  readonly text?: SourceText;
}

/**
 * Compiles `common/extensions.schema.json` of a folder of products: JSON Schema 2020-12 over a whole document, which says
 * what `x-` members may stand where.
 */
export async function readExtensionCheck(root: string, cwd: string): Promise<ReadExtensionCheck> {
  const path = join(root, "common/extensions.schema.json");
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return { value: () => [], diagnostics: [] };
  const file = displayPath(path, cwd);
  const read = { text: { file, text, format: "json" } } as const;
  const { value, diagnostics } = parseJson(text, file);
  if (value === undefined) return { ...read, value: () => [], diagnostics };
  try {
    return { ...read, value: extensionCheck(value), diagnostics };
  } catch (error) {
    // What is JSON need not be a schema: the validator throws, and says what it does not understand.
    const problem = error instanceof Error ? error.message : "it cannot be read as JSON Schema";
    const wrong = diagnostic("extension-schema-invalid", { file, pointer: "" }, { problem });
    return { ...read, value: () => [], diagnostics: [...diagnostics, wrong] };
  }
}

function extensionCheck(schema: JsonValue): ExtensionCheck {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(Object(schema));
  return ({ root: file }) => {
    if (validate(file.value)) return [];
    return (validate.errors ?? []).filter(isTelling).map((error) => {
      const at = { file: file.file, pointer: error.instancePath + namedMember(error) };
      return diagnostic("extension-invalid", at, { problem: sentence(error) });
    });
  };
}

/** `if`, `oneOf` and the like only repeat that something below them failed. */
function isTelling(error: ErrorObject): boolean {
  return (
    !["if", "not", "propertyNames", "anyOf", "oneOf", "allOf"].includes(error.keyword) ||
    error.propertyName !== undefined
  );
}

function namedMember(error: ErrorObject): string {
  if (error.propertyName === undefined) return "";
  return `/${error.propertyName.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function sentence(error: ErrorObject): string {
  if (error.propertyName !== undefined) return `"${error.propertyName}" is not allowed here`;
  const allowed: unknown = error.params["allowedValues"];
  const message = error.message ?? "it does not fit";
  return Array.isArray(allowed) ? `it must be one of ${allowed.join(", ")}` : `it ${message}`;
}
