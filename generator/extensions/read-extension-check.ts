import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoadedDocument } from "../load/loaded-document.ts";

/** Holds a document against the family's schema of extensions; no problems where the family has none. */
export type ExtensionCheck = (document: LoadedDocument) => readonly Diagnostic[];

/**
 * Compiles `common/extensions.schema.json` of a folder of products: JSON Schema 2020-12 over a whole document, which says
 * what `x-` members may stand where.
 */
export async function readExtensionCheck(root: string): Promise<ExtensionCheck> {
  const text = await readFile(join(root, "common/extensions.schema.json"), "utf8").catch(() => undefined);
  if (text === undefined) return () => [];
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(text));
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
