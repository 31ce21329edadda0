import type { Schema } from "../../../model/schema.ts";

const annotations: ReadonlySet<string> = new Set([
  ...["at", "title", "description", "deprecated", "readOnly", "writeOnly", "default", "examples"],
  ...["knownValues", "errorEnvelope", "isConst", "others"],
]);

/** The members of a schema that say something about validity. */
export function saying(schema: Schema): readonly string[] {
  return Object.keys(schema).filter((keyword) => !annotations.has(keyword));
}

/** Whether a schema says nothing about validity. */
export function isIdle(schema: Schema): boolean {
  return schema.always === true || Object.keys(schema).every((keyword) => annotations.has(keyword));
}

/** Whether a schema is absent, or written so that it accepts everything. */
export function isOpen(schema: Schema | undefined): boolean {
  return schema === undefined || (schema.always !== false && isIdle(schema));
}
