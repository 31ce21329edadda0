// Copied from generator/runtime/sandbox/inferred/sent-item.ts. Do not edit.

import { contentKind } from "../../mocks/parse/media-type.ts";
import { propertyNamesOf, propertySchemas, reach } from "../../mocks/parse/schema-reach.ts";
import type { SchemaContract, SchemaKeywords } from "../../mocks/schema-contract.ts";
import { isHidden } from "../../mocks/schema/access.ts";
import { isJsonObject, isOctets, type JsonObject } from "../../mocks/schema/json-value.ts";
import { withMembers, withoutMembers } from "./fit-item.ts";
import type { Inferring } from "./inferring.ts";

/** The item in the body of a request. */
export interface SentItem {
  readonly members: JsonObject;
  /** The member of the body that it stands in, as in `{ "pet": { ... } }`. */
  readonly wrapper?: string;
  /** Whether the document lets a client decide over a member. */
  isSendable(name: string): boolean;
  /** The values that members have which were not sent. */
  readonly defaults: JsonObject;
}

/** Reads the item out of a request; `body` is what the answer looks like. Undefined where the body is no object. */
export function sentItem({ operation, request, contract }: Inferring, body: unknown): SentItem | undefined {
  const whole = request.input["body"];
  if (!isJsonObject(whole)) return undefined;
  const [[wrapper, inner] = [], ...others] = Object.entries(whole);
  const isWrapped = wrapper !== undefined && others.length === 0 && isJsonObject(inner) && hasObject(body, wrapper);
  const members = isWrapped && isJsonObject(inner) ? inner : whole;
  const access = { schemas: contract.schemas, direction: "request" } as const;
  const declared = reach(bodySchemas(operation), contract.schemas);
  const parts = isWrapped ? reach(propertySchemas(declared, wrapper), contract.schemas) : declared;
  const names = propertyNamesOf(parts);
  return {
    members: withoutMembers(members, (name) => isOctets(members[name])),
    ...(isWrapped && { wrapper }),
    isSendable: (name) => names.has(name) && !isHidden(name, [...parts], access),
    defaults: defaultsOf(parts),
  };
}

/** An item with what was not sent but has a value by the document. */
export function withDefaults({ members, defaults }: SentItem): JsonObject {
  return withMembers(
    withoutMembers(defaults, (name) => Object.hasOwn(members, name)),
    members,
  );
}

function hasObject(body: unknown, name: string): boolean {
  return isJsonObject(body) && Object.hasOwn(body, name) && isJsonObject(body[name]);
}

function bodySchemas({ requestBody }: Inferring["operation"]): readonly SchemaContract[] {
  const content = Object.entries(requestBody?.content ?? {});
  const readable = content.find(([mediaType]) => contentKind(mediaType) === "json") ?? content[0];
  return readable?.[1].schema === undefined ? [] : [readable[1].schema];
}

function defaultsOf(parts: ReadonlySet<SchemaKeywords>): JsonObject {
  const found = [...parts].flatMap(({ properties = {} }) => Object.entries(properties));
  return Object.fromEntries(
    found.flatMap(([name, schema]) =>
      typeof schema === "object" && schema.default !== undefined && schema.readOnly !== true
        ? [[name, schema.default]]
        : [],
    ),
  );
}
