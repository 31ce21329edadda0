// Copied from generator/runtime/sandbox/operate/magic-answer.ts. Do not edit.

import type { MagicValue } from "../../mocks/contract.ts";
import { defaultAnswer, type PlainAnswer } from "../../mocks/respond/default-answer.ts";
import { isJsonArray, isJsonObject } from "../../mocks/schema/json-value.ts";
import { errorDescriptor } from "../gateway/error-descriptors.ts";
import { businessError, invalid, reported } from "./error-answers.ts";
import { answeringOf, type OperationCall } from "./operation-call.ts";

/** The answer of a row of the table of magic values: its business error, else what its status means. */
export function magicAnswer(row: MagicValue, call: OperationCall): PlainAnswer {
  return (call.product.contract.errors === "descriptors" ? descriptorOf(row, call) : undefined) ?? declared(row, call);
}

function descriptorOf({ status, code, name, value }: MagicValue, call: OperationCall): PlainAnswer | undefined {
  if (code !== undefined) return businessError(code, call, status);
  if (status === 400) return invalid(Object.fromEntries([[name, `must not be ${value}`]]), call);
  const id = () => call.session.ids.uuid();
  if (status === 401) return reported(status, errorDescriptor("SECURITY", "Invalid authorization token", {}, id()));
  // The first example of this status may well be a business error, which the row would have named.
  if (status !== 500) return undefined;
  return reported(status, errorDescriptor("TECHNICAL", "Internal server error", { level: "FATAL" }, id()));
}

/** What the document has for the status. Each error event has an id of its own, also where an example tells it. */
function declared({ status }: MagicValue, call: OperationCall): PlainAnswer {
  const answer = defaultAnswer(status, { ...answeringOf(call), preference: { dynamic: false } });
  const { body } = answer;
  if (!isJsonObject(body) || !isJsonArray(body["errors"])) return answer;
  const errors = body["errors"].map((error) =>
    isJsonObject(error) && Object.hasOwn(error, "id") ? { ...error, id: call.session.ids.uuid() } : error,
  );
  return { ...answer, body: { ...body, errors } };
}
