import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Discriminator, Schema } from "../../../model/schema.ts";
import type { Forms } from "./forms.ts";
import type { Kinds } from "./kinds.ts";

/**
 * What a schema says, one way: reference, "breaking changes", section 2. References are followed, `allOf` is merged,
 * branches that are told apart by their types are merged too. Each group of keywords counts for its own kinds of values.
 * Schemas of members and items stay as they are, so that recursion ends.
 */
export interface Form {
  /** The document that it belongs to. */
  readonly home: Forms;
  /** The schemas whose keywords it holds, the written one first. */
  readonly sources: readonly Schema[];
  /** The kinds of values that it accepts. `null` is exact: nothing but this bit decides on it. */
  readonly kinds: Kinds;
  /** The kinds that it accepts by its own keywords, whatever the choices say. */
  readonly ownKinds: Kinds;
  /** Of the kinds in {@link valueKinds} only these values, all of which are accepted. */
  readonly values: readonly JsonValue[];
  readonly valueKinds: Kinds;
  readonly number: NumberForm;
  readonly string: StringForm;
  readonly array: ArrayForm;
  readonly object: ObjectForm;
  /** What is left of `anyOf` and `oneOf`: each must hold. */
  readonly choices: readonly Choice[];
  readonly nots: readonly Schema[];
  readonly conditions: readonly Condition[];
  /** The selector that no choice carries. */
  readonly discriminator?: Discriminator;
  /** It was met inside its own composition, so that nothing is known of it. */
  readonly isOpaque?: boolean;
}

export interface NumberForm {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly formats: readonly string[];
}

export interface StringForm {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
}

export interface ArrayForm {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly isUnique: boolean;
  readonly prefix: readonly Schema[];
  /** Absent: whatever comes. */
  readonly items?: Schema;
  readonly contains: readonly Contains[];
  /** Some part has said what all items are, so that `unevaluatedItems` around it is idle. */
  readonly evaluatesAll: boolean;
  /** `unevaluatedItems` that could not be told by `items`. */
  readonly unevaluated?: Schema;
}

export interface Contains {
  readonly schema: Schema;
  readonly min: number;
  readonly max?: number;
}

export interface ObjectForm {
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  /** Absent: whatever comes. */
  readonly additional?: Schema;
  readonly patterns: ReadonlyMap<string, Schema>;
  readonly names?: Schema;
  readonly dependentRequired: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dependentSchemas: ReadonlyMap<string, Schema>;
  /** Some part has said what all properties are, so that `unevaluatedProperties` around it is idle. */
  readonly evaluatesAll: boolean;
  /** `unevaluatedProperties` that could not be told by `additional`. */
  readonly unevaluated?: Schema;
}

/** `anyOf`, or `oneOf` where more than one branch may hold. */
export interface Choice {
  /** As it is written. */
  readonly keyword: "anyOf" | "oneOf";
  /** A value must not satisfy two branches, and it is not known that none can. */
  readonly isExclusive: boolean;
  readonly branches: readonly Branch[];
  /** The schema that the keyword stands in. */
  readonly written: Schema;
  readonly discriminator?: Discriminator;
}

export interface Branch {
  readonly schema: Schema;
  /** Its place in the written list; absent where the list was another one. */
  readonly index?: number;
}

export interface Condition {
  readonly if: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly written: Schema;
}

/** Whether nothing but types, values and the four groups of keywords decides. */
export function isPlain(form: Form): boolean {
  return form.choices.length === 0 && form.nots.length === 0 && form.conditions.length === 0 && form.isOpaque !== true;
}
