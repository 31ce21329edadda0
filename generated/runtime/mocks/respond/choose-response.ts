// Copied from generator/runtime/mocks/respond/choose-response.ts. Do not edit.

import type { OperationContract, ResponseContract } from "../contract.ts";
import { ownMember } from "../schema/json-value.ts";

/** A declared response, and the status to send it with. */
export interface ChosenResponse {
  readonly status: number;
  readonly response: ResponseContract;
}

/** The response that a status is declared by: its own, that of its range (`4XX`), or `default`. */
export function declaredResponse(operation: OperationContract, status: number): ResponseContract | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  const { responses } = operation;
  return ownMember(responses, String(status)) ?? rangeOf(responses, range) ?? ownMember(responses, "default");
}

/**
 * Chooses the response of a mock: the preferred status where it is declared, else the lowest of 2XX, else `default`,
 * else the lowest of all. Undefined where the operation declares none that can be sent.
 */
export function chooseResponse(
  operation: OperationContract,
  preferred: number | undefined,
): ChosenResponse | undefined {
  const wanted = preferred === undefined ? undefined : declaredResponse(operation, preferred);
  if (preferred !== undefined && wanted !== undefined) return { status: preferred, response: wanted };
  const declared = Object.entries(operation.responses)
    .map(([key, response]) => ({ status: statusOf(key), response, isRange: /xx$/i.test(key) }))
    // Informational statuses are no answers: nothing can send them alone.
    .filter(({ status }) => status >= 200 && status <= 599)
    .sort((left, right) => left.status - right.status || Number(left.isRange) - Number(right.isRange));
  const success = declared.find(({ status }) => status < 300);
  const fallback = ownMember(operation.responses, "default");
  return success ?? (fallback && { status: 200, response: fallback }) ?? declared[0];
}

/** `4XX` stands for 400. */
function statusOf(key: string): number {
  return Number(key.replace(/xx$/i, "00"));
}

function rangeOf(responses: OperationContract["responses"], range: string): ResponseContract | undefined {
  return ownMember(responses, range) ?? ownMember(responses, range.toLowerCase());
}
