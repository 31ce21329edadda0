import { childCursors, locationOf, memberCursor, type Cursor } from "../../../resolve/cursor.ts";
import type { MediaType } from "../../operation.ts";
import { buildSchema } from "../build-schema.ts";
import type { BuildContext } from "../context.ts";

/** The content of a Swagger 2.0 response: its one schema under every media type that the operation produces. */
export function swaggerResponseContent(
  context: BuildContext,
  response: Cursor,
  produces: readonly string[],
): readonly MediaType[] {
  const member = memberCursor(response, "schema");
  if (member === undefined) return [];
  const schema = buildSchema(context, member);
  const examples = memberCursor(response, "examples");
  const byMediaType = new Map(examples === undefined ? [] : childCursors(examples));
  return (produces.length === 0 ? ["application/json"] : produces).map((name) => {
    const example = byMediaType.get(name);
    return {
      name,
      ...(produces.length === 0 && { isImplied: true }),
      schema,
      encoding: new Map(),
      examples: new Map(example === undefined ? [] : [["example", example.value]]),
      at: locationOf(response),
    };
  });
}
