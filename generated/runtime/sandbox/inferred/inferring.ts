// Copied from generator/runtime/sandbox/inferred/inferring.ts. Do not edit.

import type { Contract, OperationContract } from "../../mocks/contract.ts";
import type { Validator } from "../../mocks/schema/validator.ts";
import type { InferredRequest } from "./infer-behaviour.ts";
import type { Role } from "./roles.ts";

/** All that an answer from inferred state is made of. */
export interface Inferring {
  readonly contract: Contract;
  readonly operation: OperationContract;
  readonly role: Role;
  readonly request: InferredRequest;
  /** Over the contract's schemas, for responses. */
  readonly validator: Validator;
}
