import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Schema } from "../../../model/schema.ts";
import { compilePattern } from "../../../runtime/mocks/pattern/compile-pattern.ts";
import { multipleOf } from "../../../runtime/mocks/schema/decimal.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import { formatOf } from "../../../runtime/mocks/schema/formats/formats.ts";
import type { Choice, Form, NumberForm, StringForm } from "./form.ts";
import { kindOf } from "./kinds.ts";

/**
 * Whether a value satisfies a form; `undefined` where only a schema could tell, as for objects. Forms come of merging
 * and splitting as well, so that there is not always a schema to ask.
 */
export function holdsValue(form: Form, value: JsonValue): boolean | undefined {
  const kind = kindOf(value);
  if ((kind & form.kinds) === 0) return false;
  if (value === null) return true;
  if (form.isOpaque === true) return undefined;
  if ((kind & form.valueKinds) !== 0 && !form.values.some((one) => canonical(one) === canonical(value))) return false;
  if (typeof value === "object" && (kind & form.valueKinds) === 0) return undefined;
  if (typeof value === "string" && !holdsText(form.string, value)) return false;
  if (typeof value === "number" && !holdsNumber(form.number, value)) return false;
  const accepts = (schema: Schema): boolean => form.home.accepts(schema, value);
  return (
    form.choices.every((choice) => holdsChoice(choice, accepts)) &&
    !form.nots.some(accepts) &&
    form.conditions.every((condition) => {
      const consequence = accepts(condition.if) ? condition.then : condition.else;
      return consequence === undefined || accepts(consequence);
    })
  );
}

function holdsChoice({ branches, isExclusive }: Choice, accepts: (schema: Schema) => boolean): boolean {
  const count = branches.filter(({ schema }) => accepts(schema)).length;
  return isExclusive ? count === 1 : count > 0;
}

function holdsText({ minLength, maxLength, patterns, formats }: StringForm, text: string): boolean {
  const length = [...text].length;
  if (length < (minLength ?? 0) || length > (maxLength ?? Infinity)) return false;
  return (
    patterns.every((pattern) => compilePattern(pattern)(text)) &&
    formats.every((name) => {
      const format = formatOf(name);
      return format?.kind !== "string" || format.accepts(text);
    })
  );
}

function holdsNumber(form: NumberForm, value: number): boolean {
  if (value < (form.minimum ?? -Infinity) || value > (form.maximum ?? Infinity)) return false;
  if (value <= (form.exclusiveMinimum ?? -Infinity) || value >= (form.exclusiveMaximum ?? Infinity)) return false;
  return (
    (form.multipleOf === undefined || multipleOf(form.multipleOf)(value)) &&
    form.formats.every((name) => {
      const format = formatOf(name);
      return format?.kind !== "number" || format.accepts(value);
    })
  );
}
