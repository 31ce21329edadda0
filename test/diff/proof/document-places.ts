import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import type { ProofStep } from "../../../generator/diff/proof/proof-question.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import type { Schema } from "../../../generator/model/schema.ts";
import type { Random } from "../../../generator/runtime/mocks/sample/random.ts";

/** A schema inside a message's, as a document writes it. */
export interface DocumentPlace {
  /** The way to it in the document. */
  readonly tokens: readonly string[];
  readonly node: JsonObject;
  /** The way to it in the message. */
  readonly path: readonly ProofStep[];
}

/** The schemas of all bodies of a model, in its order. */
export function messagesOf(model: ApiModel): readonly Schema[] {
  return model.operations
    .flatMap(({ requestBody, responses }) => [requestBody, ...responses])
    .flatMap((body) => body?.content ?? [])
    .map(({ schema }) => schema)
    .filter((schema) => schema !== undefined);
}

/** The tokens of a JSON pointer. */
export function tokensOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a place of a document. */
export function valueAt(document: JsonValue, tokens: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const token of tokens) {
    if (isArray(value)) value = value[Number(token)];
    else if (isObject(value)) value = Object.hasOwn(value, token) ? value[token] : undefined;
    else return undefined;
  }
  return value;
}

/** Walks from a message's schema to one inside it, by chance. */
export function randomPlace(document: JsonValue, pointer: string, random: Random): DocumentPlace | undefined {
  let tokens = tokensOf(pointer);
  const path: ProofStep[] = [];
  for (let steps = 0; steps < 30; steps += 1) {
    const node = valueAt(document, tokens);
    if (!isObject(node)) return undefined;
    if (typeof node["$ref"] === "string") {
      if (!node["$ref"].startsWith("#/")) return undefined;
      tokens = tokensOf(decodeURIComponent(node["$ref"].slice(1)));
      continue;
    }
    const ways = waysFrom(node);
    const way = path.length < 6 && random.next() < 0.8 ? random.pick(ways) : undefined;
    if (way === undefined) return { tokens, node, path };
    tokens = [...tokens, ...way.tokens];
    path.push(way.step);
  }
  return undefined;
}

interface Way {
  readonly tokens: readonly string[];
  readonly step: ProofStep;
}

function waysFrom(node: JsonObject): readonly Way[] {
  const ways: Way[] = [];
  const { properties, items, additionalProperties } = node;
  if (isObject(properties)) {
    for (const name of Object.keys(properties)) {
      ways.push({ tokens: ["properties", name], step: { kind: "property", name } });
    }
  }
  if (isObject(items)) ways.push({ tokens: ["items"], step: { kind: "item" } });
  if (isObject(additionalProperties)) ways.push({ tokens: ["additionalProperties"], step: { kind: "additional" } });
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const branches = node[keyword];
    if (!isArray(branches)) continue;
    for (const index of branches.keys()) {
      ways.push({ tokens: [keyword, String(index)], step: { kind: "branch", keyword, base: index, head: index } });
    }
  }
  return ways;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isArray(value);
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
