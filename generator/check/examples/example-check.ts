import { schemaContract } from "../../emit/contract/schema-contract.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import type { SchemaContract } from "../../runtime/mocks/schema-contract.ts";
import { createValidator, type Validator } from "../../runtime/mocks/schema/validator.ts";
import type { Violation } from "../../runtime/mocks/schema/violation.ts";
import type { ExamplePlace } from "./example-places.ts";

/** What an example does against its schema: nothing, a keyword that refuses it, or only a format. */
export interface ExampleVerdict {
  readonly violation: Violation;
  readonly isFormat: boolean;
}

type Travel = "request" | "response" | undefined;

const checks = new WeakMap<ApiModel, (place: ExamplePlace) => ExampleVerdict | undefined>();

/** Holds an example against its schema, by the validator that the mocks and the sandbox use. */
export function judgeExample(api: ApiModel, place: ExamplePlace): ExampleVerdict | undefined {
  const check = checks.get(api) ?? createCheck(api);
  checks.set(api, check);
  return check(place);
}

function createCheck(api: ApiModel): (place: ExamplePlace) => ExampleVerdict | undefined {
  const contracts = new WeakMap<Schema, SchemaContract>();
  const contractOf = (schema: Schema): SchemaContract => {
    const contract = contracts.get(schema) ?? asContract(schema);
    // A boolean schema is no key, and needs no memory.
    if (typeof contract !== "boolean") contracts.set(schema, contract);
    return contract;
  };
  const schemas = Object.fromEntries([...api.schemas].map(([key, { schema }]) => [key, contractOf(schema)]));
  const validators = new Map<string, Validator>();
  const validator = (direction: Travel, formats: "assert" | "ignore"): Validator => {
    const key = `${direction ?? ""} ${formats}`;
    const made = validators.get(key) ?? createValidator({ schemas, formats, ...(direction && { direction }) });
    validators.set(key, made);
    return made;
  };
  const refusal = (place: ExamplePlace, formats: "assert" | "ignore"): Violation | undefined => {
    const contract = contractOf(place.schema);
    // What stands in a schema is of neither direction: one that it fits is enough.
    const ways: readonly Travel[] = place.direction === undefined ? ["request", "response"] : [place.direction];
    const valid = ways.some((way) => validator(way, formats).accepts(contract, place.value));
    return valid ? undefined : validator(ways[0], formats).violations(contract, place.value)[0];
  };
  return (place) => {
    const violation = refusal(place, "ignore");
    if (violation !== undefined) return { violation, isFormat: false };
    const format = refusal(place, "assert");
    return format === undefined ? undefined : { violation: format, isFormat: true };
  };
}

/** The emitters say a schema as JSON; what they say is what the validator takes. */
function asContract(schema: Schema): SchemaContract {
  const contract: SchemaContract = Object(schemaContract(schema, () => undefined));
  return typeof schema.always === "boolean" ? schema.always : contract;
}
