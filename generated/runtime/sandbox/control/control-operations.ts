// Copied from generator/runtime/sandbox/control/control-operations.ts. Do not edit.

import { controlDocument } from "./control-document.ts";
import type { ControlOperation } from "./control-operation.ts";
import { jsonAnswer } from "./json-answer.ts";
import { clockOperations } from "./operations/clock-operations.ts";
import { describeSandbox } from "./operations/describe-operations.ts";
import { forcedOperations } from "./operations/forced-operations.ts";
import { maintenanceOperations } from "./operations/maintenance-operations.ts";
import { requestOperations } from "./operations/request-operations.ts";
import { sessionOperations } from "./operations/session-operations.ts";
import { snapshotOperations } from "./operations/snapshot-operations.ts";

/** What describes all of them, itself too. */
const getControlDocument: ControlOperation = {
  operationId: "getControlDocument",
  method: "GET",
  path: "/openapi.json",
  summary: "This document",
  parameters: [],
  answers: { 200: { description: "An OpenAPI document.", schema: { type: "object", required: ["openapi", "paths"] } } },
  handle: ({ parts, request }) =>
    jsonAnswer(200, controlDocument(controlOperations, parts.version ?? "0.0.0", request.origin)),
};

/** The operations of the control, in the order of its document. */
export const controlOperations: readonly ControlOperation[] = [
  describeSandbox,
  getControlDocument,
  ...sessionOperations,
  ...snapshotOperations,
  ...requestOperations,
  ...forcedOperations,
  ...clockOperations,
  ...maintenanceOperations,
];
