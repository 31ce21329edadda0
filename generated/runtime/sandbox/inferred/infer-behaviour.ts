// Copied from generator/runtime/sandbox/inferred/infer-behaviour.ts. Do not edit.

/**
 * State that the paths of a document let infer: what is posted to a collection can be read, listed, changed and removed
 * below it.
 *
 * The engine makes one for each contract (nothing is looked at before the first request), and asks it for every valid
 * request of an operation without a handler, unless `Prefer` names a code or an example. Undefined means that the path
 * infers nothing: the default answer counts. What it gives satisfies the declared response and is sent as it is.
 */
import type { Contract } from "../../mocks/contract.ts";
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import { ownMember } from "../../mocks/schema/json-value.ts";
import { createValidator } from "../../mocks/schema/validator.ts";
import type { SessionIds } from "../session/session.ts";
import type { State } from "../session/state.ts";
import { changeItem } from "./change-item.ts";
import { createItem } from "./create-item.ts";
import type { Inferring } from "./inferring.ts";
import { listItems } from "./list-items.ts";
import { readItem } from "./read-item.ts";
import { removeItem } from "./remove-item.ts";
import { createRoles } from "./roles.ts";

/** What is known of a valid request. */
export interface InferredRequest {
  /** The operation's name in the contract. */
  readonly operationId: string;
  /** Parameters and body, as handlers get them. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly state: State;
  readonly ids: SessionIds;
  /** The path of the request as it was sent. */
  readonly path: string;
  /** What absolute links begin with; no slash at its end. */
  readonly origin: string;
  /** The default answer: of the given status, else of success. */
  sample(status?: number): PlainAnswer;
}

/** Answers a request from the state that its path infers; undefined where it infers none. */
export type InferredBehaviour = (request: InferredRequest) => PlainAnswer | undefined;

/** Makes the behaviour that the paths of a contract infer. */
export function inferBehaviour(contract: Contract): InferredBehaviour {
  const roleOf = createRoles(contract);
  const { schemas } = contract;
  const validator = createValidator({ schemas, direction: "response" });
  return (request) => {
    const operation = ownMember(contract.operations, request.operationId);
    const role = operation && roleOf(request.operationId);
    if (operation === undefined || role === undefined) return undefined;
    return answer({ contract, operation, role, request, validator });
  };
}

function answer(inferring: Inferring): PlainAnswer | undefined {
  switch (inferring.role.kind) {
    case "create":
      return createItem(inferring);
    case "list":
      return listItems(inferring);
    case "read":
      return readItem(inferring);
    case "replace":
    case "merge":
      return changeItem(inferring);
    case "remove":
      return removeItem(inferring);
  }
}
