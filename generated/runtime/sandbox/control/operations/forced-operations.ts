// Copied from generator/runtime/sandbox/control/operations/forced-operations.ts. Do not edit.

import { schemaNamed } from "../control-schemas.ts";
import type { ControlCall, ControlOperation } from "../control-operation.ts";
import { forcedMembers } from "../forced-schema.ts";
import { readForcedOrder } from "../forced-order.ts";
import { invalidAnswer, jsonAnswer, noContent, problemAnswer } from "../json-answer.ts";
import { sessionParameters } from "../session-parameters.ts";

const body = {
  required: true,
  properties: forcedMembers,
  example: { status: 503, times: 2, match: { product: "payments" } },
};
const answers = { 200: { description: "All orders that stand.", schema: schemaNamed("ForcedAnswerList") } };

const listForcedAnswers: ControlOperation = {
  operationId: "listForcedAnswers",
  method: "GET",
  path: "/forced",
  summary: "The orders for the next answers of a session",
  parameters: sessionParameters,
  answers,
  handle: forcedOf,
};

const forceAnswers: ControlOperation = {
  operationId: "forceAnswers",
  method: "PUT",
  path: "/forced",
  summary: "Orders the next answers of a session, in place of all earlier orders",
  description:
    "Of `drop`, `body` and `descriptor` one may be given. With a `status` alone the answer is the one that the products report such a failure with.",
  parameters: sessionParameters,
  body,
  answers,
  handle: (call) => order(call, { replaces: true }),
};

const addForcedAnswers: ControlOperation = {
  operationId: "addForcedAnswers",
  method: "POST",
  path: "/forced",
  summary: "Orders answers of a session that come after those ordered earlier",
  parameters: sessionParameters,
  body,
  answers,
  handle: (call) => order(call, { replaces: false }),
};

const removeForcedAnswers: ControlOperation = {
  operationId: "removeForcedAnswers",
  method: "DELETE",
  path: "/forced",
  summary: "Withdraws all orders of a session",
  parameters: sessionParameters,
  answers: { 204: { description: "Requests are answered as ever." } },
  handle({ parts, application, session }) {
    parts.sessions.find(application, session)?.forced.clear();
    return noContent();
  },
};

/** All that is done with the next answers of a session. */
export const forcedOperations: readonly ControlOperation[] = [
  listForcedAnswers,
  forceAnswers,
  addForcedAnswers,
  removeForcedAnswers,
];

function order(call: ControlCall, { replaces }: { readonly replaces: boolean }) {
  const session = call.parts.sessions.of(call.application, call.session);
  const read = readForcedOrder(call.body, session, call.parts);
  if (read.order === undefined) return invalidAnswer(read.violations);
  if (replaces) session.forced.clear();
  if (!session.forced.add(read.order)) return problemAnswer(409, "The session has as many orders as it may.");
  return forcedOf(call);
}

function forcedOf({ parts, application, session }: ControlCall) {
  const orders = parts.sessions.find(application, session)?.forced.all() ?? [];
  const forced = orders.map(({ told, times }): object => ({ ...JSON.parse(told), times }));
  return jsonAnswer(200, { forced, total: forced.length });
}
