import { capital } from "./capital.ts";
import type { ContentPair } from "./compare-content.ts";
import { essenceOf, isTextual } from "./media-range.ts";
import { placeIn, reportEffect, type FoundChange, type OperationScope } from "./operation-scope.ts";
import type { MediaTypePair } from "./pair-media-types.ts";
import { isUnconstrained } from "./schema-facts.ts";

function bodyPlace(pair: MediaTypePair, place: string): Pick<FoundChange, "site" | "place" | "base" | "head"> {
  return {
    site: "body",
    place,
    base: pair.base.schema?.at ?? pair.base.at,
    head: pair.head.schema?.at ?? pair.head.at,
  };
}

/** Compares the schemas of two media types that are one. */
export function compareBodySchemas(
  scope: OperationScope,
  content: ContentPair,
  pair: MediaTypePair,
  hasXml: boolean,
): void {
  const { side, place, thing } = content;
  const base = pair.base.schema;
  const head = pair.head.schema;
  if (base === undefined && isUnconstrained(head)) return;
  if (head === undefined && isUnconstrained(base)) return;
  const found = bodyPlace(pair, place);
  if (base === undefined) {
    const message = `${capital(thing)} has a schema now as ${pair.head.name}: what does not fit it is out.`;
    reportEffect(scope, "narrows", side, { ...found, id: "media-type.schema-added", after: pair.head.name, message });
    return;
  }
  if (head === undefined) {
    const message = `${capital(thing)} has no schema any more as ${pair.base.name}: it may hold whatever it likes.`;
    reportEffect(scope, "widens", side, { ...found, id: "media-type.schema-removed", before: pair.base.name, message });
    return;
  }
  scope.comparison.schemas(base, head, {
    side,
    site: "body",
    place: placeIn(scope, place),
    operation: scope.operation,
    isText: isTextual(essenceOf(pair.head.name)),
    ...(hasXml && { hasXml }),
  });
}

/** OpenAPI 3.2: the items of a stream. */
export function compareItemSchemas(
  scope: OperationScope,
  content: ContentPair,
  pair: MediaTypePair,
  hasXml: boolean,
): void {
  const { side, place, thing } = content;
  const base = pair.base.itemSchema;
  const head = pair.head.itemSchema;
  if (base !== undefined && head !== undefined) {
    const use = { side, site: "body", place: placeIn(scope, `${place} item`), operation: scope.operation } as const;
    scope.comparison.schemas(base, head, { ...use, isText: false, ...(hasXml && { hasXml }) });
    return;
  }
  if (isUnconstrained(base) && isUnconstrained(head)) return;
  reportEffect(scope, head === undefined ? "widens" : "narrows", side, {
    site: "body",
    place: `${place} item`,
    base: base?.at ?? pair.base.at,
    head: head?.at ?? pair.head.at,
    id: "media-type.item-schema.changed",
    before: base !== undefined,
    after: head !== undefined,
    message: `The items of ${thing} have ${head === undefined ? "no schema any more" : "a schema now"} as ${pair.head.name}.`,
  });
}
