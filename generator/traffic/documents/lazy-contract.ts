import { operationContract } from "../../emit/contract/operation-contract.ts";
import { schemaContract } from "../../emit/contract/schema-contract.ts";
import { usesDescriptors } from "../../emit/errors/descriptor-errors.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import type { Contract, OperationContract } from "../../runtime/mocks/contract.ts";
import type { SchemaContract } from "../../runtime/mocks/schema-contract.ts";
import { servedOperation } from "../../serve/served-operation.ts";

/** The contract of a document for its readers and validators: each schema is made when it is first looked at. */
export function lazyContract(api: ApiModel): Contract {
  const schemas: Record<string, SchemaContract> = {};
  for (const [key, { schema }] of api.schemas) onFirstLook(schemas, key, () => schemaContract(schema, () => undefined));
  return { title: api.title, operations: {}, schemas, ...(usesDescriptors(api) && { errors: "descriptors" }) };
}

/** Headers that OpenAPI says are no parameters, whatever a document declares (3.2, "Parameter Object", `in`). */
const noParameters = new Set(["accept", "content-type", "authorization"]);

/** The contract of one operation. */
export function contractOfOperation(operation: Operation): OperationContract {
  const parameters = operation.parameters.filter(
    (parameter) => parameter.in !== "header" || !noParameters.has(parameter.name.toLowerCase()),
  );
  const holder: { contract?: OperationContract } = {};
  onFirstLook(holder, "contract", () =>
    operationContract(servedOperation({ ...operation, parameters }), () => undefined),
  );
  return holder.contract ?? { method: operation.method, path: operation.path, responses: {} };
}

/** Defines a member that is made when it is first looked at; `__proto__` becomes one of the object's own. */
function onFirstLook(target: object, name: string, make: () => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
      return value;
    },
  });
}
