// Copied from generator/runtime/sandbox/inferred/list-items.ts. Do not edit.

import { itemSchemas, propertySchemas, reach } from "../../mocks/parse/schema-reach.ts";
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import type { SchemaContract } from "../../mocks/schema-contract.ts";
import { isJsonObject, type JsonObject } from "../../mocks/schema/json-value.ts";
import { overlaid, visiblePart } from "./fit-item.ts";
import type { Inferring } from "./inferring.ts";
import { itemsAsked, type Asked } from "./list-query.ts";
import { listPlace, withList, type ListPlace } from "./list-place.ts";
import { withTotals } from "./list-totals.ts";
import { responseSchema } from "./place-item.ts";
import { readerSchemas } from "./reader.ts";
import { openRows } from "./rows.ts";

/** Answers with the kept items of a collection. While nothing was made in it, the sample shows what it may hold. */
export function listItems(inferring: Inferring): PlainAnswer | undefined {
  const rows = openRows(inferring);
  const present = rows?.present() ?? [];
  if (rows === undefined || (present.length === 0 && !rows.isConcrete())) return undefined;
  const answer = inferring.request.sample();
  const place = answer.status < 300 ? listPlace(answer.body, literalName(inferring)) : undefined;
  if (place === undefined) return undefined;
  const schema = responseSchema(answer, inferring.operation);
  const schemas = schemasOfItems(schema, place, inferring);
  if (inferring.role.isSearch === true && !isOfReader(schemas, inferring)) return undefined;
  const values = present.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const asked = itemsAsked(values, schemas, inferring);
  const items = asked.items.map((item) => shown(item, place, schemas, inferring));
  const body = bodyWith(items, asked, answer.body, place, (value) => inferring.validator.accepts(schema, value));
  return body === undefined ? undefined : { ...answer, body };
}

/** The body with these items; undefined where its schema does not take them. */
function bodyWith(
  items: readonly JsonObject[],
  asked: Asked,
  body: unknown,
  place: ListPlace,
  accepts: (value: unknown) => boolean,
): unknown {
  const whole = withList(body, place.path, items);
  if (!accepts(whole)) return undefined;
  return isJsonObject(whole) ? withTotals(whole, asked, accepts) : whole;
}

/** An item as the list shows it. */
function shown(
  item: JsonObject,
  place: ListPlace,
  schemas: readonly SchemaContract[],
  { contract, validator }: Inferring,
): JsonObject {
  const accepts = (value: JsonObject) => schemas.every((schema) => validator.accepts(schema, value));
  const part = visiblePart(item, schemas, { schemas: contract.schemas, direction: "response" });
  const visible = isJsonObject(part) ? part : {};
  return accepts(visible) ? visible : overlaid(place.sample, visible, accepts);
}

function schemasOfItems(schema: SchemaContract, place: ListPlace, { contract }: Inferring): readonly SchemaContract[] {
  let schemas: readonly SchemaContract[] = [schema];
  for (const name of place.path) schemas = propertySchemas(reach(schemas, contract.schemas), name);
  return itemSchemas(reach(schemas, contract.schemas), 0);
}

/** Whether a list holds what the collection's items are: the same named schema. */
function isOfReader(schemas: readonly SchemaContract[], inferring: Inferring): boolean {
  const keys = (list: readonly SchemaContract[]) =>
    list.flatMap((schema) => (typeof schema === "object" && schema.$ref !== undefined ? [schema.$ref] : []));
  const own = keys(schemas);
  return keys(readerSchemas(inferring)).some((key) => own.includes(key));
}

/** What the path calls its items: `pets`. */
function literalName({ role }: Inferring): string {
  return role.collection.at(-1)?.literals[0] ?? "";
}
