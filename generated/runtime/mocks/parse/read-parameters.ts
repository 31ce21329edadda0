// Copied from generator/runtime/mocks/parse/read-parameters.ts. Do not edit.

/** Reads and checks the parameters of a request. */
import type { MediaTypeContract, ParameterContract } from "../contract.ts";
import { setMember } from "../schema/json-value.ts";
import type { Validator } from "../schema/validator.ts";
import { coerce, coerceText, type Coercion } from "./coerce.ts";
import { readFormText } from "./form-fields.ts";
import { contentKind } from "./media-type.ts";
import { planParameter, type ParameterPlan } from "./parameter-plan.ts";
import { sourceOf, type ParameterPlaces } from "./parameter-source.ts";
import { readStyle } from "./read-style.ts";
import { ofParameter, wholeViolation, type RequestViolation } from "./request-violation.ts";
import type { WireShape } from "./wire-value.ts";

/** What reading parameters needs besides the request. */
export interface ParameterReading extends Coercion {
  readonly validator: Validator;
  /** A query parameter that is present but empty counts as absent, whatever its schema says. */
  readonly emptyIsAbsent: boolean;
  /** What was found out about the parameters of an operation when its first request came. */
  readonly plans: WeakMap<readonly ParameterContract[], readonly ParameterPlan[]>;
}

type Read = { readonly value: unknown } | { readonly malformed: string } | undefined;

/** Adds the parameters of a request to `input`, and gives what is wrong with them. */
export function readParameters(
  parameters: readonly ParameterContract[],
  places: ParameterPlaces,
  reading: ParameterReading,
  input: Record<string, unknown>,
): readonly RequestViolation[] {
  let found: RequestViolation[] | undefined;
  for (const plan of plansOf(parameters, reading)) {
    const { name, in: place, key = name } = plan.parameter;
    const read = hasNothingAt(place, places) ? undefined : readParameter(plan, places, reading);
    if (read === undefined) {
      if (plan.isRequired && places.canCarry(place))
        (found ??= []).push(wholeViolation(place, name, "required", "is required"));
      continue;
    }
    if ("malformed" in read) {
      (found ??= []).push(wholeViolation(place, name, "encoding", read.malformed));
      continue;
    }
    setMember(input, key, read.value);
    const violations = reading.validator.violations(plan.schema, read.value);
    if (violations.length > 0) (found ??= []).push(...ofParameter(place, name, violations));
  }
  return found ?? [];
}

/** The quick answer for most requests, which have no query at all. */
function hasNothingAt(place: ParameterContract["in"], places: ParameterPlaces): boolean {
  return (place === "query" || place === "querystring") && places.query === "";
}

function plansOf(parameters: readonly ParameterContract[], reading: ParameterReading): readonly ParameterPlan[] {
  const known = reading.plans.get(parameters);
  if (known !== undefined) return known;
  const plans = parameters.map((parameter) => planParameter(parameter, parameters, reading.schemas));
  reading.plans.set(parameters, plans);
  return plans;
}

function readParameter(plan: ParameterPlan, places: ParameterPlaces, reading: ParameterReading): Read {
  const { parameter, schema, style, explode, content } = plan;
  const source = sourceOf(parameter, places, plan.isOwn);
  if (source.texts.length === 0 && source.pairs.length === 0) return undefined;
  if (content !== undefined || parameter.in === "querystring") {
    const text = source.texts[0];
    if (text === undefined || text === "") return undefined;
    return readContent(text, source.decode(text), content?.[0] ?? "text/plain", content?.[1] ?? {}, reading, source);
  }
  const readings = shapesOf(plan, source.texts).map((shape) => {
    const wire = readStyle(source, shape, style, explode, parameter.name);
    return wire && { value: coerce(wire, [schema], reading) };
  });
  const present = readings.filter((one) => one !== undefined);
  if (source.isMalformed()) return { malformed: "must be percent-encoded UTF-8" };
  const chosen =
    present.length === 1 ? present[0] : (present.find(({ value }) => reading.accepts(schema, value)) ?? present[0]);
  return chosen !== undefined && isAbsent(plan, source.texts, chosen.value, reading) ? undefined : chosen;
}

/** The shapes that the schema allows, the likeliest for these texts first. */
function shapesOf({ types, isPlain }: ParameterPlan, texts: readonly string[]): readonly WireShape[] {
  const shapes: WireShape[] = [];
  if (types.has("object")) shapes.push("members");
  if (types.has("array")) shapes.push("list");
  if (!isPlain) return shapes;
  const isSingle = texts.length === 1 && !/[,|]|%20|%7C/i.test(texts[0] ?? "");
  return isSingle ? ["text", ...shapes] : [...shapes, "text"];
}

/** An empty text stands for no value where nothing else was written and the schema does not take it. */
function isAbsent(
  { parameter, schema }: ParameterPlan,
  texts: readonly string[],
  value: unknown,
  reading: ParameterReading,
): boolean {
  if (parameter.in !== "query" && parameter.in !== "cookie") return false;
  if (texts.length === 0 || texts.some((text) => text !== "")) return false;
  return reading.emptyIsAbsent || !reading.accepts(schema, value);
}

function readContent(
  raw: string,
  text: string,
  mediaType: string,
  { schema = true }: MediaTypeContract,
  reading: ParameterReading,
  source: { isMalformed(): boolean },
): Read {
  if (contentKind(mediaType) === "form") return { value: readFormText(raw, { schema }, reading) };
  if (source.isMalformed()) return { malformed: "must be percent-encoded UTF-8" };
  if (contentKind(mediaType) !== "json") return { value: coerceText(text, [schema], reading) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { malformed: "must be valid JSON" };
  }
}
