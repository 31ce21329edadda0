import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import { memberOf } from "../../resolve/pointer.ts";
import type { Resolution } from "../../resolve/resolver.ts";
import type { BuildContext } from "./context.ts";
import { isObject, wrongType } from "./read.ts";

/** The text of a Reference Object's `$ref`, where the value is one. */
export function referenceOf(value: JsonValue): string | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value) || !("$ref" in value)) return undefined;
  return typeof value.$ref === "string" ? value.$ref : undefined;
}

/**
 * Follows Reference Objects from a place to the object that they name. Reports what leads nowhere, runs in a circle or
 * ends at something that is no object; `undefined` then.
 */
export function followed(context: BuildContext, start: Cursor, what: string): Cursor | undefined {
  const visited = new Set<string>();
  let cursor = start;
  for (;;) {
    const reference = referenceOf(cursor.value);
    if (reference === undefined) break;
    const place = `${cursor.file.url}#${cursor.pointer}`;
    if (visited.has(place)) {
      context.report(cycle(start, reference));
      return undefined;
    }
    visited.add(place);
    const next = resolved(context, reference, cursor);
    if (next === undefined) return undefined;
    cursor = next;
  }
  if (isObject(cursor.value)) return { ...cursor, value: described(context, start.value, cursor.value) };
  wrongType(context, cursor, what, "an object");
  return undefined;
}

/** OpenAPI 3.1, "Reference Object": a summary or description beside the reference replaces that of what it names. */
function described(context: BuildContext, reference: JsonValue, target: JsonValue): JsonValue {
  if (reference === target || (context.dialect !== "3.1" && context.dialect !== "3.2")) return target;
  const beside = ["summary", "description"].flatMap((key) => {
    const text = memberOf(reference, key);
    return typeof text === "string" ? [[key, text] as const] : [];
  });
  return beside.length === 0 ? target : { ...Object(target), ...Object.fromEntries(beside) };
}

/** Tells of the reference that one began with: the others in the circle are told where somebody begins with them. */
export function cycle(start: Cursor, reference: string): Diagnostic {
  const at = locationOf(memberCursor(start, "$ref") ?? start, "value");
  return diagnostic("reference-cycle", at, { reference: referenceOf(start.value) ?? reference });
}

/** Follows one reference one step; reports where it leads nowhere. */
export function resolved(context: BuildContext, reference: string, from: Cursor): Cursor | undefined {
  const resolution = context.resolver.resolve(reference, from.file);
  if (resolution.kind === "found") return resolution.target;
  const at = locationOf(memberCursor(from, "$ref") ?? memberCursor(from, "$dynamicRef") ?? from, "value");
  context.report(unresolved(resolution, reference, at));
  return undefined;
}

function unresolved(
  resolution: Exclude<Resolution, { kind: "found" }>,
  reference: string,
  at: ReturnType<typeof locationOf>,
): ReturnType<typeof diagnostic> {
  switch (resolution.kind) {
    case "malformed":
      return diagnostic("reference-malformed", at, { reference });
    case "no-such-place":
      return diagnostic("reference-not-found", at, { reference });
    case "absent-file":
      switch (resolution.absent.reason) {
        case "outside-root":
          return diagnostic("reference-outside-root", at, { reference });
        case "remote-refused":
          return diagnostic("reference-remote", at, { reference, origin: resolution.absent.detail });
        case "not-found":
          return diagnostic("reference-file-not-found", at, { reference });
        case "unreadable":
          return diagnostic("reference-unreadable", at, { reference, reason: resolution.absent.detail });
        case "broken":
          return diagnostic("reference-unreadable", at, { reference, reason: "its text cannot be parsed" });
      }
  }
}
