import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Header, Response } from "../operation.ts";
import { buildExamples } from "./build-examples.ts";
import { buildMediaTypes } from "./build-media-types.ts";
import { buildSchema } from "./build-schema.ts";
import type { BuildContext } from "./context.ts";
import { booleanMember, mapMember, stringMember, stringsMember } from "./read.ts";
import { followed } from "./reference.ts";
import { swaggerHeaderSchema } from "./swagger-2/parameter.ts";
import { swaggerResponseContent } from "./swagger-2/response.ts";

/** The responses of an operation, in the document's order, `default` last. */
export function buildResponses(
  context: BuildContext,
  operation: Cursor,
  produces: readonly string[],
): readonly Response[] {
  const responses = mapMember(context, operation, "responses").flatMap(([status, member]) => {
    if (status.startsWith("x-")) return [];
    if (!/^([1-5](\d\d|XX)|default)$/i.test(status)) {
      context.report(diagnostic("unknown-status", locationOf(member), { status }));
      return [];
    }
    const response = followed(context, member, "response");
    return response === undefined ? [] : [buildResponse(context, status, response, produces)];
  });
  return responses.sort((a, b) => Number(a.status === "default") - Number(b.status === "default"));
}

function buildResponse(context: BuildContext, status: string, cursor: Cursor, produces: readonly string[]): Response {
  const description = stringMember(context, cursor, "description");
  return {
    status: status.toLowerCase() === "default" ? "default" : status.toUpperCase(),
    ...(description !== undefined && description !== "" && { description }),
    content:
      context.dialect === "2.0" ? swaggerResponseContent(context, cursor, produces) : buildMediaTypes(context, cursor),
    headers: buildHeaders(context, cursor),
    errorTypes: stringsMember(context, cursor, "x-error-types") ?? [],
    at: locationOf(cursor),
  };
}

function buildHeaders(context: BuildContext, cursor: Cursor): ReadonlyMap<string, Header> {
  const headers = new Map<string, Header>();
  for (const [name, member] of mapMember(context, cursor, "headers")) {
    // OpenAPI 3.2, "Response Object": a header called Content-Type is ignored.
    if (name.toLowerCase() === "content-type") continue;
    const header = followed(context, member, "header");
    if (header !== undefined) headers.set(name, buildHeader(context, header));
  }
  return headers;
}

function buildHeader(context: BuildContext, cursor: Cursor): Header {
  const description = stringMember(context, cursor, "description");
  const schema = memberCursor(cursor, "schema");
  const content =
    schema === undefined && context.dialect !== "2.0" ? buildMediaTypes(context, cursor)[0]?.schema : undefined;
  const [example] = buildExamples(context, cursor).values();
  const fallback =
    context.dialect === "2.0" ? swaggerHeaderSchema(context, cursor) : { at: locationOf(cursor), always: true };
  return {
    required: booleanMember(context, cursor, "required") ?? false,
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
    schema: schema === undefined ? (content ?? fallback) : buildSchema(context, schema),
    at: locationOf(cursor),
  };
}
