// Copied from generator/runtime/sandbox/operate/operation-call.ts. Do not edit.

import type { EndUser } from "../behaviour/behaviour-context.ts";
import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { DefaultAnswering } from "../../mocks/respond/default-answer.ts";
import type { Preference } from "../../mocks/respond/prefer.ts";
import type { Session } from "../session/session.ts";
import type { LoadedOperation } from "./loaded-operation.ts";
import type { LoadedProduct } from "./loaded-product.ts";

/** A valid request of an operation, in its session. */
export interface OperationCall {
  readonly request: SandboxRequest;
  readonly product: LoadedProduct;
  readonly operation: LoadedOperation;
  readonly session: Session;
  readonly endUser: EndUser | undefined;
  /** The octets of the body, where the operation takes one. */
  readonly octets: Uint8Array<ArrayBuffer> | undefined;
  readonly input: Readonly<Record<string, unknown>>;
  readonly preference: Preference;
  /** Decides what may vary in samples: the same for the same request. */
  readonly seed: string;
}

/** What answers from the document depend on. */
export function answeringOf({ request, product, operation, input, preference, seed }: OperationCall): DefaultAnswering {
  const { validator, contract } = product;
  return { schemas: contract.schemas, validator, seed, operation: operation.contract, request, input, preference };
}
