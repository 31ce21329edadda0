import { isJsonArray, isJsonObject, type JsonObject } from "../../runtime/mocks/schema/json-value.ts";
import { itemSchemas, propertyNamesOf, propertySchemas } from "../../runtime/mocks/parse/schema-reach.ts";
import type { AnswerChecking } from "../../runtime/mocks/respond/check-answer.ts";
import type { SchemaContract, SchemaKeywords } from "../../runtime/mocks/schema-contract.ts";
import { pointerOf, type Step } from "../../runtime/mocks/schema/violation.ts";
import { applicable } from "./applicable-schemas.ts";

/** A member that no schema names: an object that says nothing of other members takes it, and nobody knows of it. */
export interface UndeclaredMember {
  /** Of the object that holds it. */
  readonly pointer: string;
  readonly name: string;
  readonly value: unknown;
}

/** Members that are told of one value; and how deep is looked. */
const mostMembers = 50;
const deepest = 100;

/**
 * Finds the members of a value that its schema does not name. Objects whose schema names no member at all, or says by
 * `additionalProperties` or `patternProperties` what others may be, are maps: their members are declared.
 */
export function undeclaredMembers(
  value: unknown,
  schema: SchemaContract,
  checking: AnswerChecking,
): readonly UndeclaredMember[] {
  const found: UndeclaredMember[] = [];
  look(value, [schema], []);
  return found;

  function look(one: unknown, wanted: readonly SchemaContract[], steps: readonly Step[]): void {
    if (typeof one !== "object" || one === null || steps.length > deepest || found.length >= mostMembers) return;
    const { parts, isOpen } = applicable(wanted, one, checking);
    if (parts.size === 0) return;
    if (isJsonArray(one)) {
      for (const [index, item] of one.entries()) look(item, itemSchemas(parts, index), [...steps, index]);
    } else if (isJsonObject(one)) lookInto(one, parts, isOpen || isMap(parts), steps);
  }

  function lookInto(
    one: JsonObject,
    parts: ReadonlySet<SchemaKeywords>,
    isMapped: boolean,
    steps: readonly Step[],
  ): void {
    const named = namedMembers(parts);
    for (const name of Object.keys(one)) {
      const below = named.get(name) ?? propertySchemas(parts, name);
      if (below.length > 0) look(one[name], below, [...steps, name]);
      else if (!isMapped && found.length < mostMembers)
        found.push({ pointer: pointerOf(steps), name, value: one[name] });
    }
  }
}

type NamedMembers = ReadonlyMap<string, readonly SchemaContract[]>;

const membersByParts = new WeakMap<ReadonlySet<SchemaKeywords>, NamedMembers>();

/** The schemas of the members that some schema names: the same for all values that these schemas speak of. */
function namedMembers(parts: ReadonlySet<SchemaKeywords>): NamedMembers {
  const known = membersByParts.get(parts);
  if (known !== undefined) return known;
  const made = new Map([...propertyNamesOf(parts)].map((name) => [name, propertySchemas(parts, name)] as const));
  membersByParts.set(parts, made);
  return made;
}

/** Whether members that are not named are declared all the same; a closed object is the validator's to judge. */
function isMap(parts: ReadonlySet<SchemaKeywords>): boolean {
  let hasNames = false;
  for (const part of parts) {
    if (part.additionalProperties !== undefined || part.unevaluatedProperties !== undefined) return true;
    if (part.propertyNames !== undefined) return true;
    hasNames ||= part.properties !== undefined && Object.keys(part.properties).length > 0;
  }
  return !hasNames;
}
