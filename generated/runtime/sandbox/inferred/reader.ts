// Copied from generator/runtime/sandbox/inferred/reader.ts. Do not edit.

import type { OperationContract } from "../../mocks/contract.ts";
import { chooseResponse } from "../../mocks/respond/choose-response.ts";
import type { SchemaContract } from "../../mocks/schema-contract.ts";
import { ownMember } from "../../mocks/schema/json-value.ts";
import type { Inferring } from "./inferring.ts";

/** The schemas of an item as the operation that reads one answers with it. */
export function readerSchemas(inferring: Inferring): readonly SchemaContract[] {
  const reader = readerOf(inferring);
  const content = reader && chooseResponse(reader, undefined)?.response.content;
  const [media] = Object.values(content ?? {});
  return media?.schema === undefined ? [] : [media.schema];
}

/** The schema of the path parameter that names an item. */
export function itemParameterSchema(inferring: Inferring): SchemaContract {
  const parameters = readerOf(inferring)?.parameters ?? [];
  return parameters.find((one) => one.in === "path" && one.name === inferring.role.itemName)?.schema ?? true;
}

function readerOf({ contract, role }: Inferring): OperationContract | undefined {
  return role.reader === undefined ? undefined : ownMember(contract.operations, role.reader);
}
