import type { SpecLocation } from "../../diagnostics/location.ts";
import type { Schema } from "../../model/schema.ts";
import { isJsonArray, isJsonObject, ownMember } from "../../runtime/mocks/schema/json-value.ts";
import type { Violation } from "../../runtime/mocks/schema/violation.ts";
import type { TrafficOperation } from "../documents/traffic-api.ts";
import { holdsRedaction } from "../redact/redaction-mark.ts";
import { safeName } from "../redact/safe-name.ts";
import { messageTitle, subjectOf, type MessageName } from "./examined-message.ts";
import { placeBelow } from "./message-observation.ts";
import type { DocumentChange, Observation } from "./observation.ts";
import { placeIn, stepsOf } from "./schema-place.ts";

/** A value that is held against its schema: a parameter, a header, or a body. */
export interface ExaminedValue {
  readonly operation: TrafficOperation;
  readonly message: MessageName;
  /** What holds the value, as sentences name it: `body`, `query "limit"`. */
  readonly holder: string;
  /** The name of the whole value; of a body none. */
  readonly name: string;
  /** Absent where the document says nothing of the value; `at` is then the place. */
  readonly schema: Schema | undefined;
  readonly at: SpecLocation;
  readonly value: unknown;
}

/** Keywords that name a member that should not be there. */
const closed = new Set(["additionalProperties", "unevaluatedProperties"]);
const missing = new Set(["required", "dependentRequired"]);

/**
 * Tells a violation of a schema as what was observed; `undefined` where the value is marked as redacted, or was not
 * followed.
 */
export function valueObservation(examined: ExaminedValue, violation: Violation): Observation | undefined {
  const { operation, message, holder, schema, value } = examined;
  const { keyword, pointer } = violation;
  if (keyword === "depth") return undefined;
  const seen = valueAt(value, pointer);
  if (!missing.has(keyword) && holdsRedaction(seen)) return undefined;
  if (closed.has(keyword)) return memberObservation(examined, parentOf(pointer), stepsOf(pointer).at(-1) ?? "", seen);
  const place = schema && placeIn(operation.of.api, schema, pointer);
  const name = stepsOf(pointer).at(-1) ?? examined.name;
  const text = place?.text ?? "";
  const where = text === "" ? `the ${holder}` : `"${text}" in the ${holder}`;
  const subject = `${subjectOf(message)} ${holder}${text === "" ? "" : ` ${text}`}`;
  const title = messageTitle(operation, message);
  if (missing.has(keyword)) {
    const owner =
      schema &&
      placeIn(operation.of.api, schema, parentOf(pointer)).schemas.find(({ required }) => required?.includes(name));
    return {
      code: "traffic.missing-field",
      operation,
      subject,
      message: `${title} has no ${where.replace(/^the /, "")}, which is required.`,
      at: owner === undefined ? examined.at : placeBelow(owner.at, "required"),
      ...(owner !== undefined && {
        change: { kind: "optional-member", schema: owner.at, name } satisfies DocumentChange,
      }),
    };
  }
  const guilty = place?.schemas.find((one) => hasKeyword(one, keyword));
  return {
    code: "traffic.invalid-value",
    operation,
    subject: `${subject} (${keyword})`,
    message: `${title}: ${where} ${sentence(violation.message)}.`,
    at:
      guilty === undefined
        ? (place?.schemas[0]?.at ?? examined.at)
        : placeBelow(guilty.at, writtenKeyword(guilty, keyword)),
    seen: { value: seen, name },
    ...(guilty !== undefined && { change: { kind: "keyword", schema: guilty, keyword } satisfies DocumentChange }),
  };
}

/** A member that the schema of the object at `pointer` does not name. */
export function memberObservation(examined: ExaminedValue, pointer: string, name: string, value: unknown): Observation {
  const { operation, message, holder, schema } = examined;
  const place = schema && placeIn(operation.of.api, schema, pointer);
  const shown = safeName(name);
  const text = [place?.text ?? "", shown].filter((part) => part !== "").join(".");
  const owner = place?.schemas.find(({ properties }) => properties !== undefined) ?? place?.schemas[0];
  const isPlain = shown === name;
  return {
    code: "traffic.undocumented-field",
    operation,
    subject: `${subjectOf(message)} ${holder} ${text}`,
    message: `${messageTitle(operation, message)} has "${text}" in the ${holder}, which its schema does not name.`,
    at: owner?.at ?? examined.at,
    seen: { value, name },
    ...(owner !== undefined &&
      isPlain && { change: { kind: "property", schema: owner.at, name } satisfies DocumentChange }),
  };
}

/** What stands at a JSON pointer of a value. */
function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of stepsOf(pointer)) {
    if (isJsonArray(found)) found = found[Number(step)];
    else found = isJsonObject(found) ? ownMember(found, step) : undefined;
  }
  return found;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** Whether a schema has the keyword that a violation names. */
function hasKeyword(schema: Schema, keyword: string): boolean {
  switch (keyword) {
    case "type":
      return schema.types !== undefined;
    case "enum":
    case "const":
      return schema.enum !== undefined;
    case "format":
      return schema.format !== undefined;
    case "pattern":
      return schema.pattern !== undefined;
    case "oneOf":
      return schema.oneOf !== undefined;
    case "anyOf":
      return schema.anyOf !== undefined;
    case "propertyNames":
      return schema.propertyNames !== undefined;
    default:
      return [...(schema.bounds?.keys() ?? [])].some((bound) => bound === keyword);
  }
}

/** A list of one value may be written as `const`, or as a list. */
function writtenKeyword({ isConst }: Schema, keyword: string): string {
  return keyword === "const" && isConst !== true ? "enum" : keyword;
}

function sentence(message: string): string {
  return message.replace(/\.$/, "");
}
