// Copied from generator/runtime/mocks/schema/compiler.ts. Do not edit.

/**
 * Turns schemas into closures. A schema is compiled when it is first applied and kept for as long as its validator, so
 * a document of a thousand schemas costs nothing until one of them is needed, and that one only once.
 */
import type { SchemaContract, SchemaKeywords } from "../schema-contract.ts";
import { ownMember } from "./json-value.ts";
import type { Compiler, Keyword } from "./keyword.ts";
import { arrayItems, arraySize, contains } from "./keywords/array.ts";
import { anyOf, oneOf } from "./keywords/alternatives.ts";
import { allOf, conditional, not } from "./keywords/logic.ts";
import { dependentRequired, objectMembers, objectSize, propertyNames, required } from "./keywords/object.ts";
import { multipleOf, numberRange } from "./keywords/number.ts";
import { dependentSchemas, reference } from "./keywords/reference.ts";
import { format, pattern, stringLength } from "./keywords/string.ts";
import { enumeration, type } from "./keywords/type.ts";
import { unevaluated } from "./keywords/unevaluated.ts";
import { enter, fail, type Check } from "./run.ts";

/** In the order of their cost: what fails early saves the rest. */
const keywords: readonly Keyword[] = [
  type,
  enumeration,
  numberRange,
  multipleOf,
  stringLength,
  pattern,
  format,
  arraySize,
  objectSize,
  required,
  dependentRequired,
  reference,
  objectMembers,
  propertyNames,
  arrayItems,
  contains,
  allOf,
  anyOf,
  oneOf,
  not,
  conditional,
  dependentSchemas,
];

/** Schemas written deeper inside each other are compiled when they are met, as the stack could not hold them all. */
const mostNesting = 50;

/** Makes a compiler over a registry; nothing is compiled before it is asked for. */
export function createCompiler(settings: Pick<Compiler, "schemas" | "direction" | "assertFormats">): Compiler {
  const byKey = new Map<string, Check>();
  let nesting = 0;
  const compiler: Compiler = { ...settings, compile, named };
  return compiler;

  function compile(schema: SchemaContract, within: readonly SchemaKeywords[] = []): Check {
    if (typeof schema === "boolean") return schema ? always : never;
    if (nesting >= mostNesting) return lazily(() => compile(schema, within));
    nesting += 1;
    const checks = keywords.map((keyword) => keyword(schema, compiler, within));
    const check = conjunction(checks.filter((one) => one !== undefined));
    const whole = unevaluated(schema, check, compiler) ?? check;
    nesting -= 1;
    return whole;
  }

  function named(key: string): Check {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const schema = ownMember(settings.schemas, key);
    const check = schema === undefined ? unknownSchema(key) : compile(schema);
    byKey.set(key, check);
    return check;
  }
}

/** A schema compiled when it is first applied. */
function lazily(compile: () => Check): Check {
  let check: Check | undefined;
  return (value, run, evaluated) => {
    check ??= compile();
    return check(value, run, evaluated);
  };
}

const always: Check = () => true;
const never: Check = (_value, run) => fail(run, "false schema", "is not allowed");

function unknownSchema(key: string): Check {
  const message = `must match the schema "${key}", which the contract does not hold`;
  return (_value, run) => fail(run, "$ref", message);
}

function conjunction(checks: readonly Check[]): Check {
  if (checks.length === 0) return always;
  return (value, run, evaluated) => {
    if (!enter(run)) return false;
    let valid = true;
    for (const check of checks) {
      if (check(value, run, evaluated)) continue;
      valid = false;
      if (run.violations === undefined) break;
    }
    run.depth -= 1;
    return valid;
  };
}
