// Copied from generator/runtime/mocks/respond/mock-contract-error.ts. Do not edit.

import type { Violation } from "../schema/violation.ts";

/** Thrown where a mock would give an answer that the document does not allow: the mock is wrong, not its caller. */
export class MockContractError extends Error {
  override readonly name = "MockContractError";
  readonly operationId: string;
  /** The status of the answer. */
  readonly status: number;
  /** Where the body of the answer is wrong, as a JSON pointer; `""` for the body, or for the answer as a whole. */
  readonly pointer: string;
  readonly violations: readonly Violation[];

  constructor(operationId: string, status: number, violations: readonly Violation[]) {
    const [first] = violations;
    const place = first === undefined || first.path === "" ? "the answer" : first.path;
    const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : "";
    super(`${operationId} answers ${status} against its contract: ${place} ${first?.message ?? "is wrong"}${more}`);
    this.operationId = operationId;
    this.status = status;
    this.pointer = first?.pointer ?? "";
    this.violations = violations;
  }
}
