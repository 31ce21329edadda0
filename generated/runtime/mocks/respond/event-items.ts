// Copied from generator/runtime/mocks/respond/event-items.ts. Do not edit.

/**
 * The items of a stream of server-sent events. A document describes either whole events, with `data` and the other
 * fields (OpenAPI 3.2, "Sequential Media Types"), or only what their data is; handlers give whole events, as the client
 * hands them out.
 */
import { propertyNamesOf, reach } from "../parse/schema-reach.ts";
import type { SchemaContract, SchemaRegistry } from "../schema-contract.ts";
import { isJsonObject, type JsonObject } from "../schema/json-value.ts";

const fields = new Set(["data", "event", "id", "retry"]);

/** Whether an item is a whole event; any other is the data of one. */
export function isEvent(item: unknown): item is JsonObject {
  return isJsonObject(item) && Object.hasOwn(item, "data") && Object.keys(item).every((name) => fields.has(name));
}

/** Writes an item as an event; data that is no text is JSON, and its lines become lines of their own. */
export function writeEvent(item: unknown): string {
  const event: JsonObject = isEvent(item) ? item : { data: item };
  const lines = Object.entries(event).flatMap(([name, value]) => {
    return dataText(value)
      .split(/\r\n|\n|\r/)
      .map((line) => `${name}: ${line}\n`);
  });
  return `${lines.join("")}\n`;
}

/** The part of an item that its schema speaks of: the event with its data as the text it is, or the data alone. */
export function describedItem(item: unknown, schema: SchemaContract, schemas: SchemaRegistry): unknown {
  if (!isEvent(item)) return item;
  return describesEvents(schema, schemas) ? { ...item, data: dataText(item["data"]) } : item["data"];
}

function describesEvents(schema: SchemaContract, schemas: SchemaRegistry): boolean {
  const names = propertyNamesOf(reach([schema], schemas));
  return names.has("data") && [...names].every((name) => fields.has(name));
}

function dataText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
