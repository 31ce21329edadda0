// Copied from generator/runtime/mocks/respond/reasoned-answer.ts. Do not edit.

/** Makes an error answer that a document declares tell what is really wrong. */
import type { OperationContract } from "../contract.ts";
import { contentKeyFor } from "../parse/media-type.ts";
import type { SchemaRegistry } from "../schema-contract.ts";
import type { Validator } from "../schema/validator.ts";
import { isJsonArray, isJsonObject, setMember, type JsonObject } from "../schema/json-value.ts";
import type { Violation } from "../schema/violation.ts";
import { declaredResponse } from "./choose-response.ts";
import type { PlainAnswer } from "./default-answer.ts";

/** What went wrong, in words. */
export interface Reason {
  readonly status: number;
  /** What is wrong in general: `Not found`. */
  readonly title: string;
  /** What is wrong with this request. */
  readonly message: string;
  readonly violations: readonly Violation[];
}

/** What decides whether a body still satisfies its schema: over the contract's schemas, for responses. */
export interface ReasonChecking {
  readonly schemas: SchemaRegistry;
  readonly validator: Validator;
}

/** Puts the reason into the members of a body that are there for it, as far as its schema takes it. */
export function reasonedAnswer(
  answer: PlainAnswer,
  reason: Reason,
  operation: OperationContract,
  { validator }: ReasonChecking,
): PlainAnswer {
  const content = declaredResponse(operation, answer.status)?.content ?? {};
  const keys = Object.keys(content);
  const key = answer.mediaType === undefined ? keys[0] : contentKeyFor(keys, answer.mediaType);
  const schema = (key === undefined ? undefined : content[key]?.schema) ?? true;
  return { ...answer, body: reasoned(answer.body, reason, (value) => validator.accepts(schema, value), 0) };
}

const deepest = 4;
const messages =
  /^(user|developer|long|error)?(message|msg|details?|description|reason|text|cause|info|explanation)$|^moreinfo$/;
const titles = /^(title|error|summary|errortitle|statustext|phrase|shortmessage)$/;
const statuses = /^(status|statuscode|httpstatus|httpstatuscode|httpcode|code)$/;
const places = /^(path|field|fieldname|param|parameter|pointer|location|property|propertypath|target|source)$/;

/** Codes that APIs commonly have for these statuses. */
const codes: ReadonlyMap<number, string> = new Map([
  [400, "invalid_request"],
  [401, "unauthorized"],
  [404, "not_found"],
  [405, "method_not_allowed"],
  [413, "payload_too_large"],
  [415, "unsupported_media_type"],
  [422, "unprocessable_entity"],
]);

function reasoned(body: unknown, reason: Reason, accepts: (value: unknown) => boolean, depth: number): unknown {
  if (typeof body === "string") return firstAccepted([reason.message, reason.title], body, accepts);
  if (isJsonArray(body)) return reasonedList(body, reason, accepts, depth);
  if (!isJsonObject(body) || depth > deepest) return body;
  let result = body;
  for (const [name, member] of Object.entries(body)) {
    const around = result;
    const inside = (value: unknown) => accepts(withMember(around, name, value));
    const own = isJsonArray(member) || isJsonObject(member);
    const told = own
      ? reasoned(member, reason, inside, depth + 1)
      : firstAccepted(suggestions(name, member, reason, body), member, inside);
    result = withMember(result, name, told);
  }
  return result;
}

/** What a member may be told to say, by its name and its type. */
function suggestions(name: string, member: unknown, reason: Reason, around: JsonObject): readonly unknown[] {
  const plain = name.replace(/[^A-Za-z]/g, "").toLowerCase();
  const text = typeof member === "string";
  if (typeof member === "number") return statuses.test(plain) ? [reason.status] : [];
  if (!text) return [];
  if (messages.test(plain)) return [reason.message, reason.title];
  // A title is what tells the reason where nothing else does: `{ "error": "..." }`.
  const hasMessage = Object.keys(around).some((one) => messages.test(one.replace(/[^A-Za-z]/g, "").toLowerCase()));
  if (titles.test(plain)) return hasMessage ? [reason.title] : [reason.message, reason.title];
  if (/^status(code)?$/.test(plain)) return [String(reason.status)];
  if (/^(error|message|reason)?code$|^slug$/.test(plain)) return [codes.get(reason.status) ?? "error"];
  const [first] = reason.violations;
  return places.test(plain) && first !== undefined ? [first.path, first.pointer] : [];
}

/** A list tells one violation an item: of objects as they are sampled, of texts as sentences. */
function reasonedList(
  list: readonly unknown[],
  reason: Reason,
  accepts: (value: unknown) => boolean,
  depth: number,
): unknown {
  const [sample] = list;
  if (sample === undefined) return list;
  const each = reason.violations.length > 0 ? reason.violations : [undefined];
  const items = each.map((violation) => {
    const message = violation === undefined ? reason.message : `${violation.path} ${violation.message}`.trim();
    const own = { ...reason, message, violations: violation === undefined ? [] : [violation] };
    return typeof sample === "string" ? message : reasoned(sample, own, (value) => accepts([value]), depth + 1);
  });
  return firstAccepted([items, items.slice(0, list.length), items.slice(0, 1)], list, accepts);
}

function firstAccepted(values: readonly unknown[], otherwise: unknown, accepts: (value: unknown) => boolean): unknown {
  const accepted = values.find(accepts);
  return accepted === undefined ? otherwise : accepted;
}

function withMember(value: JsonObject, name: string, member: unknown): JsonObject {
  const changed: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) setMember(changed, key, key === name ? member : one);
  return changed;
}
