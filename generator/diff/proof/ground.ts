import { schemaContract } from "../../emit/contract/schema-contract.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import type { SchemaContract, SchemaRegistry } from "../../runtime/mocks/schema-contract.ts";

/**
 * The schemas of two documents in one registry, so that one value can be asked to satisfy schemas of both. Named schemas
 * are read when they are first looked at: a body that reaches a thousand of them costs what a small message touches.
 */
export interface Ground {
  readonly schemas: SchemaRegistry;
  /** A schema of the accepting side as the validator reads it. */
  accepting(schema: Schema): SchemaContract;
  /** A schema of the rejecting side; its references are told apart by their names. */
  rejecting(schema: Schema): SchemaContract;
}

/** Stands before the keys of the rejecting side: no key of a document begins so. */
const rejectingMark = "\u0000";

/** A schema's text without the marks, so that it can be compared with one of the other side. */
export function unmarked(text: string): string {
  return text.replaceAll(JSON.stringify(rejectingMark).slice(1, -1), "");
}

/** Makes the ground on which messages of `accepting` are looked for that `rejecting` does not know. */
export function createGround(accepting: ApiModel, rejecting: ApiModel): Ground {
  const schemas: Record<string, SchemaContract> = {};
  return {
    schemas,
    accepting: contractMaker(accepting, schemas, (key) => key),
    rejecting: contractMaker(rejecting, schemas, (key) => rejectingMark + key),
  };
}

function contractMaker(
  model: ApiModel,
  schemas: Record<string, SchemaContract>,
  nameOf: (key: string) => string,
): (schema: Schema) => SchemaContract {
  const made = new WeakMap<Schema, SchemaContract>();
  return contractOf;

  function contractOf(schema: Schema): SchemaContract {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const contract: unknown = schemaContract(schema, use, nameOf);
    const readable = isContract(contract) ? contract : true;
    made.set(schema, readable);
    return readable;
  }

  function use(key: string): void {
    const name = nameOf(key);
    if (Object.hasOwn(schemas, name)) return;
    const named = model.schemas.get(key);
    Object.defineProperty(schemas, name, {
      configurable: true,
      enumerable: true,
      get: () => named === undefined || contractOf(named.schema),
    });
  }
}

function isContract(value: unknown): value is SchemaContract {
  return typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));
}
