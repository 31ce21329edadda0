// Copied from generator/runtime/mocks/respond/xml.ts. Do not edit.

import { isJsonArray, isJsonObject } from "../schema/json-value.ts";

/**
 * Writes a value as XML: an element a member, one for each item of an array. Contracts do not hold OpenAPI's `xml`
 * keywords; a document that cares shows an example.
 */
export function toXml(value: unknown): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element("response", value)}`;
}

function element(name: string, value: unknown): string {
  if (isJsonArray(value)) return value.map((item) => element(name, item)).join("");
  const tag = /^[A-Za-z_][\w.-]*$/.test(name) ? name : "member";
  if (!isJsonObject(value)) return `<${tag}>${escaped(String(value ?? ""))}</${tag}>`;
  const members = Object.entries(value).map(([key, member]) => element(key, member));
  return `<${tag}>${members.join("")}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
