// Copied from generator/runtime/mocks/parse/parameter-plan.ts. Do not edit.

import type { MediaTypeContract, ParameterContract } from "../contract.ts";
import type { SchemaContract, SchemaRegistry, SchemaType } from "../schema-contract.ts";
import { isOpenObject, propertyNamesOf, reach, typesOf } from "./schema-reach.ts";

/** All about a parameter that is the same for every request. */
export interface ParameterPlan {
  readonly parameter: ParameterContract;
  readonly schema: SchemaContract;
  readonly isRequired: boolean;
  readonly style: NonNullable<ParameterContract["style"]>;
  readonly explode: boolean;
  /** The media type that the value is written in, where it is. */
  readonly content: readonly [mediaType: string, media: MediaTypeContract] | undefined;
  /** The types that a value may have. */
  readonly types: ReadonlySet<SchemaType>;
  /** Whether a value may be other than an object or an array. */
  readonly isPlain: boolean;
  /** Whether a name beside the parameter's own belongs to its value, as the members of an exploded object do. */
  isOwn(name: string): boolean;
}

/** Plans how a parameter is read; `all` are those that it stands among. */
export function planParameter(
  parameter: ParameterContract,
  all: readonly ParameterContract[],
  schemas: SchemaRegistry,
): ParameterPlan {
  const [content] = Object.entries(parameter.content ?? {});
  const schema = parameter.schema ?? content?.[1].schema ?? true;
  const parts = reach([schema], schemas);
  const types = typesOf(parts);
  const names = propertyNamesOf(parts);
  const isOpen = isOpenObject(parts);
  const others = new Set(all.filter((other) => other.in === parameter.in).map((other) => other.name));
  const style = parameter.style ?? (parameter.in === "path" || parameter.in === "header" ? "simple" : "form");
  return {
    parameter,
    schema,
    isRequired: parameter.required === true || parameter.in === "path",
    style,
    explode: parameter.explode ?? (style === "form" || style === "cookie"),
    content,
    types,
    isPlain: [...types].some((type) => type !== "object" && type !== "array"),
    isOwn: (name) => names.has(name) || (isOpen && !others.has(name)),
  };
}
