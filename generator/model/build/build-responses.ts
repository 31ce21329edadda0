import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf, type Cursor } from "../../resolve/cursor.ts";
import type { Response } from "../operation.ts";
import { buildHeaders } from "./build-headers.ts";
import { buildLinks } from "./build-links.ts";
import { buildMediaTypes } from "./build-media-types.ts";
import type { BuildContext } from "./context.ts";
import { mapMember, stringMember, stringsMember } from "./read.ts";
import { followed } from "./reference.ts";
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
  const links = buildLinks(context, cursor);
  return {
    status: status.toLowerCase() === "default" ? "default" : status.toUpperCase(),
    ...(description !== undefined && description !== "" && { description }),
    content:
      context.dialect === "2.0" ? swaggerResponseContent(context, cursor, produces) : buildMediaTypes(context, cursor),
    headers: buildHeaders(context, cursor),
    errorTypes: stringsMember(context, cursor, "x-error-types") ?? [],
    ...(links !== undefined && { links }),
    at: locationOf(cursor),
  };
}
