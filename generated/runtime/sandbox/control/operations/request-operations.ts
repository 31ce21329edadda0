// Copied from generator/runtime/sandbox/control/operations/request-operations.ts. Do not edit.

import { schemaNamed } from "../control-schemas.ts";
import type { ControlOperation } from "../control-operation.ts";
import { jsonAnswer, problemAnswer } from "../json-answer.ts";
import { limitOf } from "../limit-of.ts";
import { limitParameter, sessionParameters } from "../session-parameters.ts";

const listRequests: ControlOperation = {
  operationId: "listRequests",
  method: "GET",
  path: "/requests",
  summary: "The last requests, the last first, with why they failed",
  description:
    "Of one application or session, where one is chosen; else of all, with those that had no valid key. Credentials are redacted.",
  parameters: [
    ...sessionParameters,
    limitParameter,
    {
      name: "status",
      in: "query",
      description: "Only requests answered so: `404`, or a class of statuses: `4XX`. `0`: the connection was cut.",
      schema: { type: "string", pattern: "^(?:0|[1-5](?:[0-9]{2}|[xX]{2}))$" },
    },
  ],
  answers: { 200: { description: "The requests.", schema: schemaNamed("RequestList") } },
  handle({ parts, chosen, query }) {
    const status = query.get("status");
    const filter = { ...chosen, ...(status !== null && { status }), limit: limitOf(query) };
    const requests = parts.requests.list(filter);
    return jsonAnswer(200, { requests, total: requests.length });
  },
};

const getRequest: ControlOperation = {
  operationId: "getRequest",
  method: "GET",
  path: "/requests/{errorId}",
  summary: "The request that was answered with an error descriptor",
  parameters: [
    {
      name: "errorId",
      in: "path",
      description: "The `id` of the descriptor.",
      schema: { type: "string", minLength: 1 },
    },
  ],
  answers: { 200: { description: "The request.", schema: schemaNamed("Request") } },
  handle({ parts, path }) {
    const id = path.get("errorId") ?? "";
    const found = parts.requests.find(id);
    return found === undefined
      ? problemAnswer(404, `None of the last requests was answered with an error of the id ${JSON.stringify(id)}.`)
      : jsonAnswer(200, found);
  },
};

/** All that is done with the requests of applications. */
export const requestOperations: readonly ControlOperation[] = [listRequests, getRequest];
