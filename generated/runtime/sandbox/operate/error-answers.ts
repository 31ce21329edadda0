// Copied from generator/runtime/sandbox/operate/error-answers.ts. Do not edit.

/** Errors as descriptors, in the form that handlers answer with. */
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import { ownMember } from "../../mocks/schema/json-value.ts";
import { errorDescriptor, type WrittenDescriptor, type Violations } from "../gateway/error-descriptors.ts";
import type { OperationCall } from "./operation-call.ts";

/**
 * The answer that reports a business error, with the message of its document.
 *
 * @throws Error for a code that the document does not have for the operation.
 */
export function businessError(code: string, { operation, session }: OperationCall, status = 500): PlainAnswer {
  const message = ownMember(operation.contract.errorCodes, code);
  if (message === undefined) throw new Error(`The document of ${operation.name} has no business error "${code}".`);
  return reported(status, errorDescriptor("BUSINESS", message, { code }, session.ids.uuid()));
}

/** The answer that reports violated constraints. */
export function invalid(violations: Violations, { session }: OperationCall): PlainAnswer {
  return reported(400, errorDescriptor("VALIDATION", "Validation failed", { violations }, session.ids.uuid()));
}

/** An answer whose body is one descriptor. */
export function reported(status: number, descriptor: WrittenDescriptor): PlainAnswer {
  return { status, body: { errors: [descriptor] } };
}
