import type { JsonValue } from "../../load/loaded-document.ts";
import { memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { BuildContext } from "./context.ts";
import { isObject, mapMember } from "./read.ts";
import { followed, referenceOf } from "./reference.ts";

/**
 * The named examples of a parameter or media type: `examples` with their values, or the one `example`, called `example`.
 * An example that is a reference to an absent file, or only has an `externalValue`, gives nothing: it is documentation.
 */
export function buildExamples(context: BuildContext, cursor: Cursor): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  const examples = memberCursor(cursor, "examples");
  if (examples !== undefined && isObject(examples.value)) {
    for (const [name, member] of mapMember(context, cursor, "examples")) {
      const example = referenceOf(member.value) === undefined ? member : followed(context, member, "example");
      if (example === undefined || !isObject(example.value)) continue;
      const value = memberCursor(example, "value") ?? memberCursor(example, "dataValue");
      if (value !== undefined) found.set(name, value.value);
    }
  }
  const single = memberCursor(cursor, "example");
  if (single !== undefined && found.size === 0) found.set("example", single.value);
  return found;
}
