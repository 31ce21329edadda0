import type { Cursor } from "../../resolve/cursor.ts";
import type { Lifecycle } from "../api-model.ts";
import type { BuildContext } from "./context.ts";
import { mapMember, stringMember } from "./read.ts";

/** The platform's metadata of a product version, from the extensions of `info`; `undefined` where there is none. */
export function readLifecycle(context: BuildContext, info: Cursor): Lifecycle | undefined {
  const member = (key: string): string | undefined => stringMember(context, info, key);
  const status = member("x-lifecycle");
  const category = member("x-category");
  const securityLevel = member("x-security-level");
  if (status === undefined && category === undefined && securityLevel === undefined) return undefined;
  const successor = member("x-successor");
  const mount = member("x-mount");
  const aliases = mapMember(context, info, "x-path-aliases").map(
    ([prefix, { value }]) => [prefix, String(value)] as const,
  );
  return {
    ...(status !== undefined && { status }),
    ...(category !== undefined && { category }),
    ...(securityLevel !== undefined && { securityLevel }),
    ...(successor !== undefined && { successor }),
    ...(mount !== undefined && { mount }),
    ...(aliases.length > 0 && { pathAliases: new Map(aliases) }),
  };
}
