import type { Operation, Response } from "../../model/operation.ts";
import { levelOf, type Level } from "../level.ts";
import type { ChangeId } from "../catalogue/catalogue.ts";
import { compareContent } from "./compare-content.ts";
import { compareHeaders } from "./compare-headers.ts";
import { compareLinks } from "./compare-links.ts";
import { compareText } from "./compare-text.ts";
import { memberAt, report, reportEffect, type OperationScope } from "./operation-scope.ts";
import { pairResponses, type ResponsePair } from "./pair-responses.ts";

/** Compares the responses of an operation: reference, "breaking changes", section 3.4. */
export function compareResponses(scope: OperationScope, base: Operation, head: Operation): void {
  const { pairs, removed, added } = pairResponses(base.responses, head.responses);
  for (const response of removed) reportRemoved(scope, response);
  const isFirst = !base.responses.some(({ status }) => isSuccess(status));
  for (const response of added) reportAdded(scope, response, isFirst);
  for (const pair of pairs) {
    reportRange(scope, pair);
    compareResponse(scope, pair.base, pair.head);
  }
}

function compareResponse(scope: OperationScope, base: Response, head: Response): void {
  const { status } = base;
  compareText(scope, "response.description.changed", status, {
    base: base.description,
    head: head.description,
    baseAt: memberAt(base.at, "description"),
    headAt: memberAt(head.at, "description"),
    of: `the ${status} response of `,
  });
  compareContent(scope, {
    base: base.content,
    head: head.content,
    side: scope.responseSide,
    place: `${status} body`,
    thing: `the ${status} response of ${scope.title}`,
  });
  compareHeaders(scope, base, head);
  compareLinks(scope, base, head);
}

function isSuccess(status: string): boolean {
  return status.startsWith("2") || status.startsWith("3");
}

function isError(status: string): boolean {
  return status.startsWith("4") || status.startsWith("5");
}

function reportRemoved(scope: OperationScope, { status, at }: Response): void {
  const tell = (id: ChangeId, level: Level, hit: string): void =>
    report(scope, {
      id,
      side: scope.responseSide,
      levels: { wire: level },
      site: "operation",
      place: status,
      base: at,
      before: status,
      message: `${scope.title} no longer declares ${named(status)}: ${hit}.`,
    });
  // Not by the table of sets: a success that is gone is replaced by one that nobody waits for, an error by another error.
  if (status === "default")
    tell("response.default.removed", "warning", "answers that are not listed are not described");
  else if (isError(status))
    tell("response.status.removed-error", "warning", "who handles that error may not see it again");
  else tell("response.status.removed-success", "breaking", "who waits for it waits in vain");
}

function reportAdded(scope: OperationScope, { status, at }: Response, isFirst: boolean): void {
  const side = scope.responseSide;
  const tell = (id: ChangeId, level: Level): void =>
    report(scope, {
      id,
      side,
      levels: { wire: level },
      site: "operation",
      place: status,
      head: at,
      after: status,
      message: `${scope.title} now declares ${named(status)}.`,
    });
  // Not by the table of sets: HTTP has clients treat a status by its class, but some test for the one that they know.
  // Where no success was declared, nothing could be known.
  if (status === "default") tell("response.default.added", "info");
  else if (isError(status)) tell("response.status.added-error", "info");
  else tell("response.status.added-success", side === "response" && !isFirst ? "warning" : "info");
}

function named(status: string): string {
  return status === "default" ? "a default response" : `the status ${status}`;
}

function reportRange(scope: OperationScope, { base, head, how }: ResponsePair): void {
  if (how !== "widened" && how !== "narrowed") return;
  const effect = how === "widened" ? "widens" : "narrows";
  const isBreaking = levelOf(effect, scope.responseSide) === "breaking";
  reportEffect(scope, effect, scope.responseSide, {
    id: "response.status.range-changed",
    site: "operation",
    place: base.status,
    base: base.at,
    head: head.at,
    before: base.status,
    after: head.status,
    message: `The status ${base.status} of ${scope.title} is now ${head.status}${isBreaking ? ": statuses may come that were not declared" : ""}.`,
  });
}
