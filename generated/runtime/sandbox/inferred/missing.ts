// Copied from generator/runtime/sandbox/inferred/missing.ts. Do not edit.

import { reasonedAnswer } from "../../mocks/respond/reasoned-answer.ts";
import { declaredResponse } from "../../mocks/respond/choose-response.ts";
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import type { Inferring } from "./inferring.ts";
import { requestedId } from "./read-item.ts";

/** The answer for an item that is not there; undefined where the operation declares none: then the default counts. */
export function missing(inferring: Inferring): PlainAnswer | undefined {
  const { operation, request, validator, contract } = inferring;
  if (declaredResponse(operation, 404) === undefined) return undefined;
  const id = requestedId(inferring);
  const message = id === undefined || id === "" ? "There is no such item" : `There is no item "${id}"`;
  const failure = { status: 404, title: "Not found", message, violations: [] };
  return reasonedAnswer(request.sample(404), failure, operation, { schemas: contract.schemas, validator });
}
