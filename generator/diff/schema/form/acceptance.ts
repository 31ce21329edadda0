import { schemaContract } from "../../../emit/contract/schema-contract.ts";
import type { JsonValue } from "../../../load/loaded-document.ts";
import type { ApiModel } from "../../../model/api-model.ts";
import type { Schema } from "../../../model/schema.ts";
import type { SchemaContract } from "../../../runtime/mocks/schema-contract.ts";
import { createValidator } from "../../../runtime/mocks/schema/validator.ts";

/** Makes the question whether a value satisfies a schema of a document, with the validator of the mocks. */
export function createAcceptance(model: ApiModel): (schema: Schema, value: JsonValue) => boolean {
  const contracts = new WeakMap<Schema, SchemaContract>();
  const validator = createValidator({ schemas: lazyRegistry(model, contractOf) });
  return (schema, value) => validator.accepts(contractOf(schema), value);

  function contractOf(schema: Schema): SchemaContract {
    let contract = contracts.get(schema);
    if (contract === undefined) contracts.set(schema, (contract = readContract(schema)));
    return contract;
  }
}

function readContract(schema: Schema): SchemaContract {
  const contract = schemaContract(schema, () => {});
  return isContract(contract) ? contract : true;
}

function isContract(value: JsonValue): value is JsonValue & SchemaContract {
  return typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

/** The named schemas, each turned into a contract when it is first looked up: most documents need few of theirs. */
function lazyRegistry(
  model: ApiModel,
  contractOf: (schema: Schema) => SchemaContract,
): Readonly<Record<string, SchemaContract>> {
  const registry: Record<string, SchemaContract> = {};
  for (const [key, { schema }] of model.schemas) {
    Object.defineProperty(registry, key, { enumerable: true, get: () => contractOf(schema) });
  }
  return registry;
}
