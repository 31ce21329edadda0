import { daysBetween, isDate } from "../../check/lifecycle/calendar-date.ts";
import type { Policy } from "../../config/config.ts";
import type { SpecLocation } from "../../diagnostics/location.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { LifecycleStatus } from "../../model/lifecycle.ts";
import type { Operation, Parameter } from "../../model/operation.ts";
import type { Change, ChangedOperation } from "../change.ts";
import type { Level } from "../level.ts";
import type { OperationPair } from "../operation/pair-operations.ts";
import { promisedStatus } from "./promise.ts";
import { statusChanges } from "./status-changes.ts";

/** What dates are judged by. */
export interface DatePolicy extends Pick<Policy, "sunsetNoticeDays"> {
  /** `2026-11-23`. */
  readonly today: string;
}

/** Something that has a life of its own: a product, an operation, a parameter. */
interface Living {
  /** At the beginning of a sentence: `GET /v1/things`. */
  readonly name: string;
  /** As in `Change.place`. */
  readonly place: string;
  readonly operation?: ChangedOperation;
  readonly site: Change["site"];
  readonly base: Life;
  readonly head: Life;
}

interface Life {
  readonly isDeprecated: boolean;
  readonly sunset?: string | undefined;
  readonly since?: string | undefined;
  readonly at: SpecLocation;
}

/** Finds what became of statuses, deprecations and sunset dates: reference, "breaking changes", section 5. */
export function lifecycleChanges(
  base: ApiModel,
  head: ApiModel,
  pairs: readonly OperationPair[],
  policy: DatePolicy,
): readonly Change[] {
  const status = promisedStatus(base);
  const living = [product(base, head), ...pairs.flatMap(livingOf)];
  return [...statusChanges(base, head), ...living.flatMap((one) => [...marks(one), ...sunsets(one, status, policy)])];
}

function product(base: ApiModel, head: ApiModel): Living {
  const life = (api: ApiModel): Life => ({
    isDeprecated: api.lifecycle?.status === "deprecated",
    sunset: api.lifecycle?.sunset,
    since: api.lifecycle?.deprecated,
    at: { file: api.at.file, pointer: "/info/x-lifecycle" },
  });
  return { name: "The product version", place: "info", site: "document", base: life(base), head: life(head) };
}

function livingOf(pair: OperationPair): readonly Living[] {
  const { operation: base } = pair.base;
  const { operation: head, path } = pair.head;
  const { method, operationId } = head;
  const changed: ChangedOperation = { method, path, ...(operationId !== undefined && { operationId }) };
  const life = (operation: Operation): Life => ({
    isDeprecated: operation.deprecated || operation.lifecycle?.status === "deprecated",
    sunset: operation.lifecycle?.sunset,
    since: operation.lifecycle?.deprecated,
    at: { ...operation.at, pointer: `${operation.at.pointer}/deprecated` },
  });
  const name = `${changed.method} ${changed.path}`;
  const own: Living = { name, place: "", operation: changed, site: "operation", base: life(base), head: life(head) };
  return [own, ...base.parameters.flatMap((parameter) => livingParameter(parameter, head, name, changed))];
}

function livingParameter(
  before: Parameter,
  head: Operation,
  name: string,
  operation: ChangedOperation,
): readonly Living[] {
  const after = head.parameters.find((one) => one.in === before.in && one.name === before.name);
  if (after === undefined) return [];
  const place = `${before.in} ${before.name}`;
  const life = ({ deprecated, sunset, at }: Parameter): Life => ({ isDeprecated: deprecated, sunset, at });
  const text = `The ${before.in} parameter "${before.name}" of ${name}`;
  return [{ name: text, place, operation, site: "parameter", base: life(before), head: life(after) }];
}

function marks(living: Living): readonly Change[] {
  const { base, head, name } = living;
  if (base.isDeprecated === head.isDeprecated) return [];
  const until = head.sunset === undefined ? "" : ` and is served until ${head.sunset}`;
  return head.isDeprecated
    ? [change(living, "lifecycle.deprecated", "info", `${name} is now deprecated${until}.`)]
    : [change(living, "lifecycle.reactivated", "info", `${name} is no longer deprecated.`)];
}

function sunsets(living: Living, status: LifecycleStatus, policy: DatePolicy): readonly Change[] {
  const { base, head, name } = living;
  const [before, after] = [base.sunset, head.sunset];
  if (before === after || !head.isDeprecated) return [];
  if (after === undefined) {
    const text = `${name} has no sunset date any more; it was ${before ?? ""}.`;
    return [change(living, "lifecycle.sunset.removed", "breaking", text)];
  }
  const found: Change[] = [];
  if (before !== undefined && isDate(before) && isDate(after) && after < before) {
    const text = `${name} ends on ${after}; consumers were promised ${before}.`;
    found.push(change(living, "lifecycle.sunset.moved-earlier", "breaking", text));
  }
  const days = policy.sunsetNoticeDays[status];
  const from = head.since !== undefined && isDate(head.since) && head.since > policy.today ? head.since : policy.today;
  if (days !== undefined && isDate(after) && daysBetween(from, after) < days) {
    const text = `${name} ends on ${after}, ${Math.max(0, daysBetween(from, after))} days from ${from}; the policy promises ${days}.`;
    found.push(change(living, "lifecycle.sunset.too-soon", "breaking", text));
  }
  return found;
}

function change(living: Living, id: Change["id"], level: Level, message: string): Change {
  const { base, head, place, site, operation } = living;
  const isSunset = id.startsWith("lifecycle.sunset.");
  const at = ({ at }: Life): SpecLocation =>
    isSunset ? { ...at, pointer: at.pointer.replace(/(x-lifecycle|deprecated)$/, "x-sunset") } : at;
  const [before, after] = isSunset
    ? [base.sunset ?? null, head.sunset ?? null]
    : [base.isDeprecated, head.isDeprecated];
  return {
    id,
    levels: { wire: level },
    site,
    ...(operation !== undefined && { operation }),
    base: at(base),
    head: at(head),
    before,
    after,
    place: `${place} ${isSunset ? "sunset" : "deprecated"}`.trim(),
    message,
  };
}
