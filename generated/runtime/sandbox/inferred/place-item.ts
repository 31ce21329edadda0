// Copied from generator/runtime/sandbox/inferred/place-item.ts. Do not edit.

import { contentKeyFor } from "../../mocks/parse/media-type.ts";
import { propertySchemas, reach } from "../../mocks/parse/schema-reach.ts";
import { declaredResponse } from "../../mocks/respond/choose-response.ts";
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import type { SchemaContract } from "../../mocks/schema-contract.ts";
import { isJsonObject, type JsonObject } from "../../mocks/schema/json-value.ts";
import { overlaid, visiblePart, withMembers, wrapperOf } from "./fit-item.ts";
import type { Inferring } from "./inferring.ts";

/** Where an answer has room for an item. */
export interface ItemPlace {
  /** What the sample has there. */
  readonly sample: JsonObject;
  readonly schemas: readonly SchemaContract[];
  /** Whether the whole body stays valid with this in the place. */
  accepts(item: JsonObject): boolean;
  /** The answer with this in the place. */
  answerWith(item: JsonObject): PlainAnswer;
}

/** Finds the place of an item in an answer: its body, or a member of it; undefined where the body is no object. */
export function placeOf(
  answer: PlainAnswer,
  item: JsonObject,
  { operation, validator, contract }: Inferring,
): ItemPlace | undefined {
  const { body } = answer;
  if (!isJsonObject(body)) return undefined;
  const schema = responseSchema(answer, operation);
  const wrapper = wrapperOf(body, item);
  const inner = wrapper === undefined ? undefined : body[wrapper];
  const wrapped = (value: JsonObject) =>
    wrapper === undefined ? value : withMembers(body, Object.fromEntries([[wrapper, value]]));
  return {
    sample: isJsonObject(inner) ? inner : body,
    schemas: wrapper === undefined ? [schema] : propertySchemas(reach([schema], contract.schemas), wrapper),
    accepts: (value) => validator.accepts(schema, wrapped(value)),
    answerWith: (value) => ({ ...answer, body: wrapped(value) }),
  };
}

/** The answer with a kept item in place of the sample: as it is where it is complete, else laid over the sample. */
export function answerWithItem(answer: PlainAnswer, item: JsonObject, inferring: Inferring): PlainAnswer {
  const place = placeOf(answer, item, inferring);
  if (place === undefined) return answer;
  const visible = visibleItem(item, place, inferring);
  return place.answerWith(place.accepts(visible) ? visible : overlaid(place.sample, visible, place.accepts));
}

/** The members of an item that may be shown in a place. */
export function visibleItem(item: JsonObject, { schemas }: ItemPlace, { contract }: Inferring): JsonObject {
  const visible = visiblePart(item, schemas, { schemas: contract.schemas, direction: "response" });
  return isJsonObject(visible) ? visible : {};
}

/** The schema of an answer's body; `true` where none is declared. */
export function responseSchema(answer: PlainAnswer, operation: Inferring["operation"]): SchemaContract {
  const content = declaredResponse(operation, answer.status)?.content ?? {};
  const keys = Object.keys(content);
  const key = answer.mediaType === undefined ? keys[0] : contentKeyFor(keys, answer.mediaType);
  return (key === undefined ? undefined : content[key]?.schema) ?? true;
}
