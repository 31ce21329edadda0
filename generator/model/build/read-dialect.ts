import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Dialect } from "./context.ts";

/** How a document speaks: by its `openapi` or `swagger` member. Reports what is none of the known ones. */
export function readDialect(root: Cursor, report: (problem: Diagnostic) => void): Dialect | undefined {
  const { value } = root;
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    report(diagnostic("no-openapi", locationOf(root), {}));
    return undefined;
  }
  const member = memberCursor(root, "openapi") ?? memberCursor(root, "swagger");
  if (member === undefined) {
    report(diagnostic("no-openapi", locationOf(root), {}));
    return undefined;
  }
  // YAML reads `swagger: 2.0` as a number.
  const version = typeof member.value === "number" ? member.value.toFixed(1) : String(member.value);
  const isSwagger = memberCursor(root, "openapi") === undefined;
  const major = /^(\d+\.\d+)(\.|$)/.exec(version)?.[1];
  if (isSwagger && major === "2.0") return "2.0";
  if (!isSwagger && (major === "3.0" || major === "3.1" || major === "3.2")) return major;
  report(diagnostic("unknown-openapi-version", locationOf(member, "value"), { version }));
  return undefined;
}
