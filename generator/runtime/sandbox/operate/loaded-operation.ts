import type { OperationContract } from "../../mocks/contract.ts";
import { createMagicTable, type MagicTable } from "./magic-table.ts";
import type { OperationHandler } from "./operation-handler.ts";
import { createValidAnswers, type ValidAnswers } from "./valid-answers.ts";

/** An operation with what is found out about it once, when its first request comes. */
export interface LoadedOperation {
  readonly name: string;
  readonly contract: OperationContract;
  readonly magic: MagicTable;
  /** An override before the product's own handler; empty where the document alone answers. */
  readonly handlers: readonly OperationHandler[];
  /** What of its answers is known to be as the document says. */
  readonly valid: ValidAnswers;
}

/** Looks at an operation. */
export function createLoadedOperation(
  name: string,
  contract: OperationContract,
  handlers: readonly OperationHandler[],
): LoadedOperation {
  return { name, contract, handlers, magic: createMagicTable(contract), valid: createValidAnswers() };
}
