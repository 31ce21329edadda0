import type { Operation, RequestBody } from "../../model/operation.ts";
import { levelOf } from "../level.ts";
import { compareContent } from "./compare-content.ts";
import { report, reportEffect, type OperationScope } from "./operation-scope.ts";

/** Compares the request bodies of an operation: reference, "breaking changes", section 3.3. */
export function compareRequestBodies(scope: OperationScope, base: Operation, head: Operation): void {
  const before = base.requestBody;
  const after = head.requestBody;
  if (before === undefined && after === undefined) return;
  if (before === undefined) return after && reportAdded(scope, after);
  if (after === undefined) return reportRemoved(scope, before);
  if (before.required !== after.required) reportRequired(scope, before, after);
  compareContent(scope, {
    base: before.content,
    head: after.content,
    side: scope.requestSide,
    place: "request body",
    thing: `the request body of ${scope.title}`,
  });
}

function reportAdded(scope: OperationScope, { required, at }: RequestBody): void {
  const side = scope.requestSide;
  const found = { site: "body", place: "request body", head: at } as const;
  if (required) {
    const message = `${scope.title} now requires a request body${side === "request" ? ": requests without one are refused" : ""}.`;
    reportEffect(scope, "narrows", side, { ...found, id: "request-body.added-required", message });
    return;
  }
  // Nobody sent a body, or read one, so there is no set of messages that could be wider now.
  const message = `${scope.title} now knows a request body, which may be left out.`;
  report(scope, { ...found, id: "request-body.added-optional", side, levels: { wire: "info" }, message });
}

function reportRemoved(scope: OperationScope, { at }: RequestBody): void {
  report(scope, {
    id: "request-body.removed",
    side: scope.requestSide,
    // Most servers pass over a body that they do not know, but typed clients and gateways do not.
    levels: { wire: "breaking" },
    site: "body",
    place: "request body",
    base: at,
    message: `${scope.title} has no request body any more: what ${scope.requestSide === "request" ? "clients send" : "receivers read"} in it is lost.`,
  });
}

function reportRequired(scope: OperationScope, before: RequestBody, after: RequestBody): void {
  const side = scope.requestSide;
  const effect = after.required ? "narrows" : "widens";
  const hit = levelOf(effect, side) === "breaking";
  const reason = after.required ? "requests without one are refused" : "receivers that count on it may miss it";
  reportEffect(scope, effect, side, {
    id: after.required ? "request-body.required.enabled" : "request-body.required.disabled",
    site: "body",
    place: "request body",
    base: before.at,
    head: after.at,
    before: before.required,
    after: after.required,
    message: `The request body of ${scope.title} is now ${after.required ? "required" : "optional"}${hit ? `: ${reason}` : ""}.`,
  });
}
