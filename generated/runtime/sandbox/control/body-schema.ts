// Copied from generator/runtime/sandbox/control/body-schema.ts. Do not edit.

import type { SchemaContract } from "../../mocks/schema-contract.ts";
import type { ControlBody } from "./control-operation.ts";
import { sessionMembers } from "./session-parameters.ts";

const sessionOnly: SchemaContract = { type: "object", properties: sessionMembers, additionalProperties: false };
/** One schema object a body: the validator knows again what it has compiled. */
const schemas = new WeakMap<ControlBody, SchemaContract>();

/** The schema of an operation's body: its own members, and those that choose the session. */
export function bodySchema(body: ControlBody | undefined): SchemaContract {
  if (body === undefined) return sessionOnly;
  const known = schemas.get(body);
  if (known !== undefined) return known;
  const schema: SchemaContract = {
    type: "object",
    required: body.requiredMembers ?? [],
    properties: { ...body.properties, ...sessionMembers },
    additionalProperties: false,
  };
  schemas.set(body, schema);
  return schema;
}
