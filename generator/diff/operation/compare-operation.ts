import type { Operation } from "../../model/operation.ts";
import { compareCallbacks } from "./compare-callbacks.ts";
import { compareExtensions } from "./compare-extensions.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareRequestBodies } from "./compare-request-bodies.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareOperationServers } from "../document/compare-servers.ts";
import { compareText } from "./compare-text.ts";
import { memberAt, report, type OperationScope } from "./operation-scope.ts";

/** Compares all that one operation says, also that of a callback or webhook. */
export function compareOperation(scope: OperationScope, base: Operation, head: Operation): void {
  compareOperationId(scope, base, head);
  compareTags(scope, base, head);
  for (const member of ["summary", "description"] as const) {
    compareText(scope, `operation.${member}.changed`, "operation", {
      base: base[member],
      head: head[member],
      baseAt: memberAt(base.at, member),
      headAt: memberAt(head.at, member),
    });
  }
  compareParameters(scope, base, head);
  compareRequestBodies(scope, base, head);
  compareResponses(scope, base, head);
  compareCallbacks(scope, base, head);
  compareSecurity(scope, base, head);
  compareOperationServers(scope, base, head);
  compareExtensions(scope, base, head);
}

function compareOperationId(scope: OperationScope, base: Operation, head: Operation): void {
  const before = base.operationId;
  const after = head.operationId;
  if (before === after) return;
  const place = { site: "operation", place: "operationId", head: memberAt(head.at, "operationId") } as const;
  if (before === undefined) {
    report(scope, {
      ...place,
      id: "operation.id.added",
      levels: { wire: "info", sdk: "info" },
      ...(after !== undefined && { after }),
      message: `${scope.title} is now called ${after}: generated code may rename its function.`,
    });
    return;
  }
  report(scope, {
    ...place,
    id: "operation.id.changed",
    levels: { wire: "info", sdk: "breaking" },
    base: memberAt(base.at, "operationId"),
    before,
    ...(after !== undefined && { after }),
    message: `${scope.title} was called ${before} and ${after === undefined ? "has no operationId" : `is called ${after}`} now: code that calls the generated function no longer compiles.`,
  });
}

function compareTags(scope: OperationScope, base: Operation, head: Operation): void {
  const bases = new Set(base.tags);
  const heads = new Set(head.tags);
  for (const before of bases) {
    if (heads.has(before)) continue;
    report(scope, {
      id: "operation.tag.removed",
      levels: { wire: "info", sdk: "breaking" },
      site: "operation",
      place: "tags",
      base: memberAt(base.at, "tags"),
      head: head.at,
      before,
      message: `${scope.title} is no longer tagged "${before}": it leaves the class or module of that name.`,
    });
  }
  for (const after of heads) {
    if (bases.has(after)) continue;
    report(scope, {
      id: "operation.tag.added",
      // Without a tag before, the function stood in the class of those that have none, and leaves it.
      levels: { wire: "info", sdk: base.tags.length === 0 ? "breaking" : "info" },
      site: "operation",
      place: "tags",
      base: base.at,
      head: memberAt(head.at, "tags"),
      after,
      message: `${scope.title} is now tagged "${after}": generated code may group it otherwise.`,
    });
  }
}
