import { memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { SdkArgument, SdkMethod } from "../sdk-method.ts";
import type { BuildContext } from "./context.ts";
import { arrayMember, mapMember, objectMember, stringMember } from "./read.ts";

/** Reads `x-sdk`: see `specs/common/extensions.schema.json`. */
export function buildSdkMethod(context: BuildContext, operation: Cursor): SdkMethod | undefined {
  const member = memberCursor(operation, "x-sdk") === undefined ? undefined : objectMember(context, operation, "x-sdk");
  const name = member === undefined ? undefined : stringMember(context, member, "method");
  if (member === undefined || name === undefined) return undefined;
  const body = stringMember(context, member, "body");
  const result = stringMember(context, member, "result");
  return {
    name,
    arguments: (arrayMember(context, member, "arguments") ?? []).flatMap((item) => buildArgument(context, item)),
    ...(body !== undefined && { body }),
    ...(result !== undefined && { result }),
  };
}

function buildArgument(context: BuildContext, cursor: Cursor): readonly SdkArgument[] {
  const name = stringMember(context, cursor, "name");
  if (name === undefined) return [];
  const [sets] = mapMember(context, cursor, "sets");
  if (sets === undefined) return [{ name }];
  return [{ name, sets: { parameter: sets[0], value: String(sets[1].value) } }];
}
