// Copied from generator/runtime/mocks/respond/echo.ts. Do not edit.

import type { OperationContract } from "../contract.ts";
import { isJsonObject, setMember } from "../schema/json-value.ts";

/**
 * Puts what the request says about itself into a sample: a payment that was posted comes back with its amount, an
 * account that was asked for with its id. Only members of the same name, and only where the result stays valid.
 */
export function echo(
  sample: unknown,
  input: Readonly<Record<string, unknown>>,
  operation: OperationContract,
  accepts: (value: unknown) => boolean,
): unknown {
  if (!isJsonObject(sample)) return sample;
  const said = saidBy(input, operation);
  let result = sample;
  for (const name of Object.keys(sample)) {
    if (!said.has(name)) continue;
    const changed: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(result)) setMember(changed, key, key === name ? said.get(name) : value);
    if (accepts(changed)) result = changed;
  }
  return result;
}

/** The members of the body, and above them the parameters of the path; one at its end (`/pets/{petId}`) is the `id`. */
function saidBy(
  input: Readonly<Record<string, unknown>>,
  { parameters = [], path }: OperationContract,
): ReadonlyMap<string, unknown> {
  const body = input["body"];
  const said = new Map(isJsonObject(body) ? Object.entries(body) : []);
  for (const { name, in: place, key = name } of parameters) {
    if (place !== "path" || !Object.hasOwn(input, key)) continue;
    said.set(name, input[key]);
    if (/id$/i.test(name) && path.endsWith(`{${name}}`)) said.set("id", input[key]);
  }
  return said;
}
