import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Dialect } from "./context.ts";

/**
 * How a document speaks: by its `openapi` or `swagger` member. Reports what is none of the known ones; a document that
 * still can be read is then read in the dialect that comes nearest.
 */
export function readDialect(root: Cursor, report: (problem: Diagnostic) => void): Dialect | undefined {
  const { value } = root;
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    report(diagnostic("no-openapi", locationOf(root), {}));
    return undefined;
  }
  const member = memberCursor(root, "openapi") ?? memberCursor(root, "swagger");
  const version = writtenVersion(root);
  if (member === undefined || version === undefined) {
    report(diagnostic("no-openapi", locationOf(root), {}));
    return likelyDialect(root);
  }
  const isSwagger = memberCursor(root, "openapi") === undefined;
  const major = /^(\d+\.\d+)(\.|$)/.exec(version)?.[1];
  if (isSwagger && major === "2.0") return "2.0";
  if (!isSwagger && (major === "3.0" || major === "3.1" || major === "3.2")) return major;
  report(diagnostic("unknown-openapi-version", locationOf(member, "value"), { version }));
  return likelyDialect(root);
}

/** What the document says it is, `3.1.0`. YAML reads `swagger: 2.0` as a number. */
export function writtenVersion(root: Cursor): string | undefined {
  const value = (memberCursor(root, "openapi") ?? memberCursor(root, "swagger"))?.value;
  if (value === undefined) return undefined;
  return typeof value === "number" ? value.toFixed(1) : String(value);
}

/** The dialect of a document that names none or an unknown one; `undefined` where it has nothing to read. */
function likelyDialect(root: Cursor): Dialect | undefined {
  const has = (key: string): boolean => memberCursor(root, key) !== undefined;
  if (!has("paths") && !has("webhooks") && !has("components") && !has("definitions")) return undefined;
  if (has("components") || has("webhooks")) return "3.2";
  const isSwagger = ["swagger", "definitions", "basePath", "host", "consumes", "produces"].some(has);
  return isSwagger ? "2.0" : "3.2";
}
