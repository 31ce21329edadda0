import type { JsonValue } from "../../load/loaded-document.ts";
import { memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { BuildContext } from "./context.ts";
import { mapMember } from "./read.ts";
import { referenceOf } from "./reference.ts";

/**
 * The links of a response by name, each as its object is written; `undefined` where there are none. A link only advises:
 * a reference that leads nowhere stays as it is.
 */
export function buildLinks(context: BuildContext, response: Cursor): ReadonlyMap<string, JsonValue> | undefined {
  if (memberCursor(response, "links") === undefined) return undefined;
  const links = mapMember(context, response, "links").filter(([name]) => !name.startsWith("x-"));
  return links.length === 0 ? undefined : new Map(links.map(([name, link]) => [name, linkAt(context, link)]));
}

function linkAt(context: BuildContext, cursor: Cursor): JsonValue {
  const reference = referenceOf(cursor.value);
  if (reference === undefined) return cursor.value;
  const found = context.resolver.resolve(reference, cursor.file);
  return found.kind === "found" ? found.target.value : cursor.value;
}
