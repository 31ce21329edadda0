import { childCursors, locationOf, type Cursor } from "../../resolve/cursor.ts";
import type { Server, ServerVariable } from "../server.ts";
import type { BuildContext } from "./context.ts";
import { arrayMember, mapMember, stringMember, stringsMember } from "./read.ts";

/** The servers of a document, a path item or an operation. */
export function buildServers(context: BuildContext, cursor: Cursor): readonly Server[] {
  return (arrayMember(context, cursor, "servers") ?? []).map((server) => {
    const name = stringMember(context, server, "x-environment") ?? stringMember(context, server, "name");
    const description = stringMember(context, server, "description");
    return {
      url: stringMember(context, server, "url") ?? "/",
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      variables: new Map(
        mapMember(context, server, "variables").map(([key, variable]) => [key, buildVariable(context, variable)]),
      ),
      at: locationOf(server),
    };
  });
}

function buildVariable(context: BuildContext, cursor: Cursor): ServerVariable {
  const values = stringsMember(context, cursor, "enum");
  const description = stringMember(context, cursor, "description");
  return {
    default: stringMember(context, cursor, "default") ?? "",
    ...(values !== undefined && values.length > 0 && { enum: values }),
    ...(description !== undefined && { description }),
  };
}

/** Swagger 2.0's `schemes`, `host` and `basePath` as servers. */
export function swaggerServers(context: BuildContext, root: Cursor): readonly Server[] {
  const host = stringMember(context, root, "host");
  const basePath = stringMember(context, root, "basePath") ?? "";
  const schemes = stringsMember(context, root, "schemes") ?? ["https"];
  const urls =
    host === undefined ? [basePath === "" ? "/" : basePath] : schemes.map((scheme) => `${scheme}://${host}${basePath}`);
  return urls.map((url) => ({ url, variables: new Map(), at: locationOf(root) }));
}

/** The tags of a document with their descriptions. */
export function buildTags(
  context: BuildContext,
  root: Cursor,
): readonly { readonly name: string; readonly description?: string }[] {
  return (arrayMember(context, root, "tags") ?? []).flatMap((tag) => {
    const name = stringMember(context, tag, "name");
    const description = stringMember(context, tag, "description");
    if (name === undefined || childCursors(tag).length === 0) return [];
    return [{ name, ...(description !== undefined && { description }) }];
  });
}
