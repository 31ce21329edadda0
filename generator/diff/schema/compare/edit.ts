import type { JsonValue } from "../../../load/loaded-document.ts";
import type { SpecLocation } from "../../../diagnostics/location.ts";
import type { Schema } from "../../../model/schema.ts";
import type { schemaKinds } from "../../catalogue/schema-kinds.ts";
import type { Effect, Level, Scope, Side } from "../../level.ts";
import type { ProofStep } from "../../proof/proof-question.ts";
import type { Form } from "../form/form.ts";

/** The id of a kind of change of schemas; properties have lives of their own, too. */
export type SchemaChangeId = keyof typeof schemaKinds | "lifecycle.deprecated" | "lifecycle.reactivated";

/** One edit of a schema, told without the place that it is seen from. */
export interface Edit {
  readonly id: SchemaChangeId;
  /** What it does to the set of messages; absent where it says nothing about validity. */
  readonly effect?: Effect;
  /** Where the level is not the one of the effect: a policy, whose reason stands where it is made. */
  readonly level?: Level;
  /** Default: `wire`. */
  readonly scope?: Scope;
  readonly base?: SpecLocation;
  readonly head?: SpecLocation;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** What happened, to follow the name of the place: `may now be "frozen"`. */
  readonly says: string;
  /** The members below the place that it is about, for the name and the proof. */
  readonly steps?: readonly ProofStep[];
  /** Values for the place that are likely to show it. */
  readonly hints?: readonly JsonValue[];
  /** What shows it is an object without the property of the last step. */
  readonly isAbsence?: boolean;
  /** It is told once, whatever side it is seen from. */
  readonly hasNoSide?: boolean;
}

/** A pair of schemas being compared, as the rules see it. */
export interface PairContext {
  readonly side: Side;
  /** The values travel as text. */
  readonly isText: boolean;
  readonly hasXml: boolean;
  readonly base: Form;
  readonly head: Form;
  readonly policy: SchemaPolicy;
  report(edit: Edit): void;
  /** Compares two schemas below, on this side unless told otherwise. */
  below(base: Schema, head: Schema, step: ProofStep, side?: Side): void;
  /** Whether all that a schema of the base accepts, one of the head accepts, by proof. Absent: everything. */
  isKept(base: Schema | undefined, head: Schema | undefined): boolean;
  /** Whether all that a schema of the head accepts, one of the base accepts, by proof. */
  wasKnown(head: Schema | undefined, base: Schema | undefined): boolean;
}

/** What a team promises about schemas. */
export interface SchemaPolicy {
  /** Extensions that are part of the contract. */
  readonly contractExtensions: ReadonlySet<string>;
  /** Whether changes of texts are told. */
  readonly hasDocs: boolean;
  /** Whether it is told too what changed in form only. */
  readonly hasForm: boolean;
  /** `2026-01-31`, for sunset dates. */
  readonly today?: string;
  /** A deprecated property without a date may be removed. */
  readonly removeDeprecatedWithoutDate: boolean;
}

/** Where a keyword stands: in the first of the form's schemas that has it, else at the form's schema itself. */
export function keywordAt(form: Form, has: (schema: Schema) => boolean, pointer: string): SpecLocation {
  const source = form.sources.find(has);
  if (source !== undefined) return memberAt(source, pointer);
  return placeOf(form);
}

/** The place of the form's own schema. */
export function placeOf(form: Form): SpecLocation {
  return form.sources[0]?.at ?? form.home.model.at;
}

/** A member of a schema: `properties/a~1b`. */
export function memberAt(schema: Schema, pointer: string): SpecLocation {
  return { file: schema.at.file, pointer: `${schema.at.pointer}/${pointer}` };
}

/** A name as a token of a JSON pointer. */
export function token(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Values as a reader wants to see them: `"a", "b" and 3 more`. */
export function listed(values: readonly JsonValue[], most = 4): string {
  const shown = values.slice(0, most).map((value) => {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
  });
  if (values.length > most) return `${shown.join(", ")} and ${values.length - most} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
