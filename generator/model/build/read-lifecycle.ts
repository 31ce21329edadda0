import { memberCursor, type Cursor } from "../../resolve/cursor.ts";
import { categories, lifecycleStatuses, securityLevels, type Lifecycle } from "../lifecycle.ts";
import type { BuildContext } from "./context.ts";
import { mapMember, stringMember } from "./read.ts";

/** The platform's metadata of a product version, from the extensions of `info`; `undefined` where there is none. */
export function readLifecycle(context: BuildContext, info: Cursor): Lifecycle | undefined {
  const member = (key: string): string | undefined => stringMember(context, info, key);
  // Other families may use these members for something else: only the platform's own values mean what it means by them.
  const known = <Value extends string>(key: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === memberCursor(info, key)?.value);
  const status = known("x-lifecycle", lifecycleStatuses);
  const category = known("x-category", categories);
  const securityLevel = known("x-security-level", securityLevels);
  if (status === undefined && category === undefined && securityLevel === undefined) return undefined;
  const successor = member("x-successor");
  const deprecated = member("x-deprecated-since");
  const sunset = member("x-sunset");
  const mount = member("x-mount");
  const aliases = mapMember(context, info, "x-path-aliases").map(
    ([prefix, { value }]) => [prefix, String(value)] as const,
  );
  return {
    ...(status !== undefined && { status }),
    ...(category !== undefined && { category }),
    ...(securityLevel !== undefined && { securityLevel }),
    ...(successor !== undefined && { successor }),
    ...(deprecated !== undefined && { deprecated }),
    ...(sunset !== undefined && { sunset }),
    ...(mount !== undefined && { mount }),
    ...(aliases.length > 0 && { pathAliases: new Map(aliases) }),
  };
}
