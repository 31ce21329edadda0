import { isJsonArray, isJsonObject, type JsonObject } from "../../runtime/mocks/schema/json-value.ts";
import type { Into } from "./trail.ts";

/** A copy of a message with another value at a place; the message itself where it has no such place. */
export function putValue(message: unknown, place: readonly Into[], value: unknown): unknown {
  const [into, ...rest] = place;
  if (into === undefined) return value;
  if (into.kind === "item") {
    if (!isJsonArray(message)) return message;
    return message.map((item, index) => (index === into.index ? putValue(item, rest, value) : item));
  }
  return isJsonObject(message) ? withMember(message, into.name, putValue(message[into.name], rest, value)) : message;
}

/** The value at a place, or `undefined`. */
export function valueAt(message: unknown, place: readonly Into[]): unknown {
  return place.reduce<unknown>((value, into) => {
    if (into.kind === "item") return isJsonArray(value) ? value[into.index] : undefined;
    return isJsonObject(value) && Object.hasOwn(value, into.name) ? value[into.name] : undefined;
  }, message);
}

/** A copy of an object with a member. */
export function withMember(target: JsonObject, name: string, value: unknown): JsonObject {
  return Object.fromEntries([...Object.entries(target).filter(([other]) => other !== name), [name, value]]);
}

/** A copy of an object without a member. */
export function withoutMember(target: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(target).filter(([other]) => other !== name));
}
