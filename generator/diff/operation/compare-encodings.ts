import type { ApiModel } from "../../model/api-model.ts";
import { defaultExplode } from "../../model/parameter-defaults.ts";
import type { Encoding, MediaType } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import type { ContentPair } from "./compare-content.ts";
import { essenceOf, hasParts, readMediaRange } from "./media-range.ts";
import { memberAt, reportEffect, type OperationScope } from "./operation-scope.ts";
import type { MediaTypePair } from "./pair-media-types.ts";
import { heldSchemas } from "./schema-facts.ts";
import { schemaText } from "./schema-text.ts";

/** Compares how the parts of a form are written. What is written out but the default anyway is no change. */
export function compareEncodings(scope: OperationScope, content: ContentPair, pair: MediaTypePair): void {
  const { base, head } = pair;
  if (!hasParts(essenceOf(head.name))) return;
  const { comparison } = scope;
  for (const property of new Set([...base.encoding.keys(), ...head.encoding.keys()])) {
    const before = encodingText(comparison.base, base, property);
    const after = encodingText(comparison.head, head, property);
    // The encoding of a property that one side does not have says nothing there.
    if (before === undefined || after === undefined || before === after) continue;
    reportEffect(scope, "incomparable", content.side, {
      id: "media-type.encoding.changed",
      site: "body",
      place: `${content.place}.${property}`,
      base: base.encoding.has(property) ? memberAt(base.at, "encoding", property) : base.at,
      head: head.encoding.has(property) ? memberAt(head.at, "encoding", property) : head.at,
      before,
      after,
      message: `The part "${property}" of ${content.thing} is written otherwise as ${head.name}.`,
    });
  }
}

function encodingText(api: ApiModel, mediaType: MediaType, property: string): string | undefined {
  const whole = mediaType.schema === undefined ? [] : heldSchemas(api, mediaType.schema);
  const declaring = whole.map(({ properties }) => properties).filter((properties) => properties !== undefined);
  const part = declaring.find((properties) => properties.has(property))?.get(property);
  if (declaring.length > 0 && part === undefined) return undefined;
  const encoding: Encoding = mediaType.encoding.get(property) ?? {};
  const style = encoding.style ?? "form";
  const contentTypes = (encoding.contentType ?? defaultContentType(api, part)).split(",").map((name) => {
    const { essence, parameters } = readMediaRange(name);
    return parameters === "" ? essence : `${essence}; ${parameters}`;
  });
  const headers = [...(encoding.headers ?? [])].map(
    ([name, header]) => `${name.toLowerCase()}${header.required ? "!" : ""} ${schemaText(header.schema)}`,
  );
  const words = [contentTypes.sort().join(", "), style, (encoding.explode ?? defaultExplode(style)) && "explode"];
  return [...words, encoding.allowReserved === true && "allowReserved", ...headers.sort()].filter(Boolean).join(" ");
}

/** OpenAPI 3.2, "Encoding Object", `contentType`: the default by the type of the property. */
function defaultContentType(api: ApiModel, part: Schema | undefined): string {
  const held = part === undefined ? [] : heldSchemas(api, part);
  const type = held.flatMap(({ types }) => types ?? []).find((one) => one !== "null");
  const items = held.find((schema) => schema.items !== undefined)?.items;
  if (type === "array" && items !== undefined) {
    const isNested = heldSchemas(api, items).some(({ types }) => types?.includes("array") === true);
    return isNested ? "application/json" : defaultContentType(api, items);
  }
  if (type === "object" || type === "array") return "application/json";
  const isBinary = held.some(({ format, contentMediaType }) => format === "binary" || contentMediaType !== undefined);
  return type === undefined || isBinary ? "application/octet-stream" : "text/plain";
}
