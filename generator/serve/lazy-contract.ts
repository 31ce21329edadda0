import { operationContract } from "../emit/contract/operation-contract.ts";
import { schemaContract } from "../emit/contract/schema-contract.ts";
import type { JsonObject } from "../load/loaded-document.ts";
import type { Contract, OperationContract } from "../runtime/mocks/contract.ts";
import type { SchemaContract } from "../runtime/mocks/schema-contract.ts";
import { setMember } from "../runtime/mocks/schema/json-value.ts";
import type { NamedOperation } from "./operation-names.ts";
import type { Outline } from "./outline.ts";
import { servedOperation } from "./served-operation.ts";

/** The contract of a document whose operations and schemas are read when they are first looked at. */
export function lazyContract(title: string, outline: Outline, operations: readonly NamedOperation[]): Contract {
  const schemas: Record<string, SchemaContract> = {};
  const use = (key: string): void => {
    if (Object.hasOwn(schemas, key)) return;
    onFirstLook(schemas, key, () => {
      const schema = outline.schema(key);
      return schema === undefined || schemaContract(schema, use);
    });
  };
  const byName: Record<string, OperationContract> = {};
  for (const { name, operation } of operations) {
    setMember(
      byName,
      name,
      lazyOperation(operation.method, operation.path, () => operationContract(servedOperation(operation.read()), use)),
    );
  }
  const isServed = outline.servers.length > 0;
  return { title, operations: byName, schemas, ...(isServed && { servers: outline.servers }) };
}

/** An operation whose method and path are known: routing needs no more. */
function lazyOperation(method: string, path: string, read: () => JsonObject): OperationContract {
  const operation: OperationContract = { method, path, responses: {} };
  let whole: JsonObject | undefined;
  for (const member of ["parameters", "requestBody", "responses", "errorCodes", "magicValues"] as const)
    onFirstLook(operation, member, () => (whole ??= read())[member]);
  return operation;
}

/** Defines a member that is made when it is first looked at. */
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
