import type { JsonValue } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Response } from "../../model/operation.ts";
import { canonical } from "../../runtime/mocks/schema/equality.ts";
import { linkTarget } from "./link-target.ts";
import { memberAt, report, type OperationScope } from "./operation-scope.ts";

/** Compares the links of two responses. One that leads elsewhere is another link. */
export function compareLinks(scope: OperationScope, base: Response, head: Response): void {
  const names = new Set([...(base.links?.keys() ?? []), ...(head.links?.keys() ?? [])]);
  for (const name of names) {
    const before = textOf(scope.comparison.base, base.links?.get(name));
    const after = textOf(scope.comparison.head, head.links?.get(name));
    if (before === after) continue;
    if (before !== undefined) reportLink(scope, "removed", base, head, name);
    if (after !== undefined) reportLink(scope, "added", base, head, name);
  }
}

/** What a link says without what only people read, with the operation that it leads to instead of its name. */
function textOf(api: ApiModel, link: JsonValue | undefined): string | undefined {
  if (link === undefined || link === null || typeof link !== "object") return undefined;
  const members = Object.entries(link).filter(([key]) => key !== "description");
  const said = members.map(([key, value]) => {
    const target = linkTarget(api, key, value);
    return target === undefined ? [key, value] : ["operation", target];
  });
  return canonical(Object.fromEntries(said));
}

function reportLink(
  scope: OperationScope,
  what: "added" | "removed",
  base: Response,
  head: Response,
  name: string,
): void {
  const isRemoved = what === "removed";
  report(scope, {
    id: isRemoved ? "response.link.removed" : "response.link.added",
    side: scope.responseSide,
    // A link only advises: clients that follow it must find another way.
    levels: { wire: isRemoved ? "warning" : "info" },
    site: "operation",
    place: `${base.status} link ${name}`,
    ...(isRemoved
      ? { base: memberAt(base.at, "links", name), before: name }
      : { head: memberAt(head.at, "links", name), after: name }),
    message: `The ${base.status} response of ${scope.title} ${isRemoved ? "no longer has" : "now has"} the link "${name}".`,
  });
}
