import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import type { Contract, OperationContract } from "../../runtime/mocks/contract.ts";
import { planParameter, type ParameterPlan } from "../../runtime/mocks/parse/parameter-plan.ts";
import { createSourceReader, type SourceReader } from "../../runtime/mocks/parse/parse-request.ts";
import type { AnswerChecking } from "../../runtime/mocks/respond/check-answer.ts";
import { createValidator } from "../../runtime/mocks/schema/validator.ts";
import { contractOfOperation, lazyContract } from "./lazy-contract.ts";

/** A document that traffic is held against. */
export interface TrafficApi {
  readonly api: ApiModel;
  readonly contract: Contract;
  /** In the order of the document. */
  readonly operations: readonly TrafficOperation[];
  readonly readRequest: SourceReader;
  readonly checkAnswer: AnswerChecking;
  readonly checkRequest: AnswerChecking;
}

/** An operation that traffic is held against; what it declares is worked out when its first exchange comes. */
export interface TrafficOperation {
  readonly of: TrafficApi;
  /** Unique in its document: the operationId, else method and path. */
  readonly name: string;
  readonly operation: Operation;
  contract(): OperationContract;
  /** The same without a request body, for recordings that do not have it. */
  contractWithoutBody(): OperationContract;
  plans(): readonly ParameterPlan[];
}

/** Makes a document ready; nothing of it is compiled before it is needed. */
export function trafficApi(api: ApiModel): TrafficApi {
  const contract = lazyContract(api);
  const { schemas } = contract;
  const operations: TrafficOperation[] = [];
  const made: TrafficApi = {
    api,
    contract,
    operations,
    // Reference, "platform", section 1.1: a query parameter that is present but empty counts as absent.
    readRequest: createSourceReader(contract, { emptyIsAbsent: true }),
    checkAnswer: { schemas, ...createValidator({ schemas, direction: "response" }) },
    checkRequest: { schemas, ...createValidator({ schemas, direction: "request" }) },
  };
  const taken = new Set<string>();
  for (const operation of api.operations) {
    const wanted = operation.operationId ?? `${operation.method} ${operation.path}`;
    const name = taken.has(wanted) ? `${operation.method} ${operation.path}` : wanted;
    taken.add(name);
    operations.push(trafficOperation(made, name, operation));
  }
  return made;
}

function trafficOperation(of: TrafficApi, name: string, operation: Operation): TrafficOperation {
  let contract: OperationContract | undefined;
  let bodiless: OperationContract | undefined;
  let plans: readonly ParameterPlan[] | undefined;
  const read = (): OperationContract => (contract ??= contractOfOperation(operation));
  return {
    of,
    name,
    operation,
    contract: read,
    contractWithoutBody: () => (bodiless ??= withoutBody(read())),
    plans: () =>
      (plans ??= (read().parameters ?? []).map((parameter, _, all) =>
        planParameter(parameter, all, of.contract.schemas),
      )),
  };
}

function withoutBody({ method, path, parameters = [], responses }: OperationContract): OperationContract {
  return { method, path, parameters, responses };
}
