import type { TrafficApi, TrafficOperation } from "../documents/traffic-api.ts";
import type { ParsedRequest } from "../../runtime/mocks/parse/parse-request.ts";
import { declaredResponse } from "../examine/examine-response.ts";

/** What was seen of an operation. */
export interface SeenOperation {
  count: number;
  /** The declared responses, by their status as declared. */
  readonly statuses: Set<string>;
  /** By `in` and name. */
  readonly parameters: Set<string>;
}

/** How much of what the documents declare was seen. */
export interface CoverageCounts {
  readonly operations: { readonly seen: number; readonly declared: number };
  /** Of operations that were seen. */
  readonly statuses: { readonly seen: number; readonly declared: number };
  /** Of operations that were seen. */
  readonly parameters: { readonly seen: number; readonly declared: number };
}

/** Remembers what was seen of the documents. */
export class Coverage {
  readonly #seen = new Map<TrafficOperation, SeenOperation>();

  of(operation: TrafficOperation): SeenOperation | undefined {
    return this.#seen.get(operation);
  }

  add(operation: TrafficOperation, status: number, parsed: ParsedRequest | undefined): void {
    const seen = this.#seen.get(operation) ?? { count: 0, statuses: new Set(), parameters: new Set() };
    this.#seen.set(operation, seen);
    seen.count += 1;
    const declared = declaredResponse(operation.operation.responses, status);
    if (declared !== undefined) seen.statuses.add(declared.status);
    if (parsed === undefined) return;
    for (const { name, in: place, key = name } of operation.contract().parameters ?? []) {
      if (Object.hasOwn(parsed.input, key)) seen.parameters.add(parameterKey(place, name));
    }
  }

  counts(apis: readonly TrafficApi[]): CoverageCounts {
    const operations = apis.flatMap((api) => api.operations);
    const seen = operations.flatMap((operation) => {
      const one = this.#seen.get(operation);
      return one === undefined ? [] : [{ operation: operation.operation, seen: one }];
    });
    return {
      operations: { seen: seen.length, declared: operations.length },
      statuses: {
        seen: sum(seen.map((one) => one.seen.statuses.size)),
        declared: sum(seen.map((one) => one.operation.responses.length)),
      },
      parameters: {
        seen: sum(seen.map((one) => one.seen.parameters.size)),
        declared: sum(seen.map((one) => one.operation.parameters.length)),
      },
    };
  }
}

/** Tells parameters of one name at several places apart. */
export function parameterKey(place: string, name: string): string {
  return `${place} ${name}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
