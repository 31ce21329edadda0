// Copied from generator/runtime/sandbox/control/forced-order.ts. Do not edit.

import { isJsonObject, type JsonObject } from "../../mocks/schema/json-value.ts";
import { isProduct, type ForcedCondition, type ForcedOrder } from "../session/forced-orders.ts";
import type { ForcedAnswer, Session } from "../session/session.ts";
import type { ControlParts } from "./control.ts";
import { forcedResponse } from "./forced-response.ts";
import type { ControlViolation } from "./json-answer.ts";
import { sessionMembers } from "./session-parameters.ts";

/** How deep a body may be nested: what is laid out for people grows with the square of it. */
const maxDepth = 100;

/** An order, or why there is none. */
export interface ReadForcedOrder {
  readonly order?: ForcedOrder;
  readonly violations: readonly ControlViolation[];
}

/** Reads an order from a body that obeys its schema. */
export function readForcedOrder(body: JsonObject, session: Session, parts: ControlParts): ReadForcedOrder {
  const violations = [...contradictions(body), ...unknownProducts(body, parts.products)];
  const members = Object.fromEntries(Object.entries(body).filter(([name]) => !Object.hasOwn(sessionMembers, name)));
  if (isDeeperThan(maxDepth, members)) violations.push({ path: "body", message: "is nested too deeply" });
  if (violations.length > 0) return { violations };
  const { times, latencyMs } = body;
  const respond = forcedResponse(body, session, parts.errors ?? "descriptors");
  const order: ForcedOrder = {
    times: typeof times === "number" ? times : 1,
    ...(isJsonObject(body["match"]) && { match: conditionOf(body["match"]) }),
    answer: (): ForcedAnswer => ({
      ...(typeof latencyMs === "number" && { latencyMs }),
      ...(respond !== undefined && { answer: respond() }),
    }),
    told: JSON.stringify(members),
  };
  return { order, violations };
}

/** What may not be ordered together. */
function contradictions(body: JsonObject): ControlViolation[] {
  const { status, drop, descriptor, latencyMs, contentType, headers } = body;
  const kinds = [
    drop === true ? "drop" : [],
    ["descriptor", "body"].filter((name) => Object.hasOwn(body, name)),
  ].flat();
  const found: ControlViolation[] = [];
  if (kinds.length > 1) found.push({ path: kinds[1] ?? "", message: `cannot be ordered together with ${kinds[0]}` });
  if (kinds.length === 0 && status === undefined && latencyMs === undefined) {
    found.push({ path: "", message: "must have one of status, descriptor, body, drop, latencyMs" });
  }
  if (kinds.length === 0 && status === undefined && headers !== undefined) {
    found.push({ path: "headers", message: "need a status, a descriptor or a body" });
  }
  if (contentType !== undefined && !Object.hasOwn(body, "body")) {
    found.push({ path: "contentType", message: "needs a body" });
  }
  if (descriptor !== undefined && typeof status === "number" && status < 400) {
    found.push({ path: "status", message: "must be at least 400 with a descriptor" });
  }
  if (Object.hasOwn(body, "body") && typeof status === "number" && isWithoutBody(status)) {
    found.push({ path: "body", message: `cannot be sent with the status ${status}` });
  }
  return found;
}

/** The statuses whose answers have no body (RFC 9110, section 6.4.1). */
function isWithoutBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

function unknownProducts({ match }: JsonObject, products: readonly string[]): ControlViolation[] {
  const product = isJsonObject(match) ? match["product"] : undefined;
  if (typeof product !== "string" || products.some((each) => isProduct(each, product))) return [];
  return [{ path: "match.product", message: `must be one of ${products.join(", ")}` }];
}

function conditionOf({ method, product, operation }: JsonObject): ForcedCondition {
  return {
    ...(typeof method === "string" && { method: method.toUpperCase() }),
    ...(typeof product === "string" && { product }),
    ...(typeof operation === "string" && { operation }),
  };
}

/** Whether a value holds others inside others more often than so. */
function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner));
}
