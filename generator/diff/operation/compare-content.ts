import type { MediaType } from "../../model/operation.ts";
import { levelOf, type Side } from "../level.ts";
import { compareBodySchemas, compareItemSchemas } from "./compare-body-schemas.ts";
import { compareEncodings } from "./compare-encodings.ts";
import { essenceOf, isXml } from "./media-range.ts";
import { report, reportEffect, type OperationScope } from "./operation-scope.ts";
import { pairMediaTypes, type MediaTypePair } from "./pair-media-types.ts";

/** The content of a body in both documents. */
export interface ContentPair {
  readonly base: readonly MediaType[];
  readonly head: readonly MediaType[];
  readonly side: Side;
  /** `request body`, `200 body`. */
  readonly place: string;
  /** How sentences name it: `the request body of GET /v1/things`. */
  readonly thing: string;
}

/** Compares the media types of a body, and their schemas: reference, "breaking changes", section 3.3. */
export function compareContent(scope: OperationScope, content: ContentPair): void {
  const { pairs, removed, added } = pairMediaTypes(content.base, content.head);
  for (const mediaType of removed) reportRemoved(scope, content, mediaType);
  for (const mediaType of added) reportAdded(scope, content, mediaType);
  const hasXml = [...content.base, ...content.head].some(({ name }) => isXml(essenceOf(name)));
  for (const pair of pairs) {
    reportName(scope, content, pair);
    compareBodySchemas(scope, content, pair, hasXml);
    compareItemSchemas(scope, content, pair, hasXml);
    compareEncodings(scope, content, pair);
  }
}

function reportRemoved(scope: OperationScope, { side, place, thing }: ContentPair, mediaType: MediaType): void {
  report(scope, {
    id: "media-type.removed",
    side,
    // On both sides: who sends it is refused, and who asks for it or reads it gets something else.
    levels: { wire: "breaking" },
    site: "body",
    place,
    base: mediaType.at,
    before: mediaType.name,
    message: `The media type ${mediaType.name} is gone from ${thing}: ${side === "request" ? "requests in it are refused" : "who reads only that gets none"}.`,
  });
}

function reportAdded(scope: OperationScope, { side, place, thing }: ContentPair, mediaType: MediaType): void {
  report(scope, {
    id: "media-type.added",
    side,
    // Not by the table of sets: a response's media type is negotiated by Accept, so none comes that was not asked for.
    levels: { wire: "info" },
    site: "body",
    place,
    head: mediaType.at,
    after: mediaType.name,
    message: `The media type ${mediaType.name} is new in ${thing}.`,
  });
}

function reportName(scope: OperationScope, content: ContentPair, { base, head, how }: MediaTypePair): void {
  const { side, place, thing } = content;
  const found = { site: "body", place, base: base.at, head: head.at, before: base.name, after: head.name } as const;
  const message = `The media type ${base.name} of ${thing} is now ${head.name}`;
  switch (how) {
    case "same":
    case "covered":
      return;
    case "params":
      // What a parameter means is its media type's own.
      report(scope, {
        ...found,
        id: "media-type.params-changed",
        side,
        effect: "unknown",
        levels: { wire: levelOf("unknown", side) },
        message: `${message}: a strict reader may take it for another one.`,
      });
      return;
    case "generalized":
      reportEffect(scope, "widens", side, {
        ...found,
        id: "media-type.generalized",
        message: `${message}, which covers more.`,
      });
      return;
    case "specialized":
      reportEffect(scope, "narrows", side, {
        ...found,
        id: "media-type.specialized",
        message: `${message}, which covers less.`,
      });
  }
}
