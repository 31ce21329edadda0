// Copied from generator/runtime/mocks/respond/headers.ts. Do not edit.

/** The headers of responses: values for those that must be there, and a check of those that are. */
import type { HeaderContract } from "../contract.ts";
import { coerce, type Coercion } from "../parse/coerce.ts";
import { headerText, isHeaderName } from "../parse/header-text.ts";
import { readStyle } from "../parse/read-style.ts";
import type { HeaderSource } from "../parse/request-source.ts";
import { reach, typesOf } from "../parse/schema-reach.ts";
import { createSampler } from "../sample/sample.ts";
import type { SchemaContract } from "../schema-contract.ts";
import { isJsonArray, isJsonObject } from "../schema/json-value.ts";
import { joinPath, type Violation } from "../schema/violation.ts";
import type { BodyMaking } from "./make-body.ts";

type DeclaredHeaders = Readonly<Record<string, HeaderContract>>;

/** Values for the required headers. `Content-Type` is none of them: OpenAPI leaves it to the media type. */
export function makeHeaders(declared: DeclaredHeaders, making: BodyMaking): readonly (readonly [string, string])[] {
  const required = Object.entries(declared).filter(([name, header]) => header.required === true && isOwn(name));
  return required.map(([name, header]) => {
    const sampler = createSampler({ ...making, seed: `${making.seed}/${name}`, direction: "response", name });
    const value = header.example ?? sampler.sample(schemaOf(header)).value;
    return [name, headerText(written(value, header))];
  });
}

/** What is wrong with the headers of a response. */
export function headerViolations(
  declared: DeclaredHeaders,
  headers: HeaderSource,
  coercion: Coercion & { violations(schema: SchemaContract, value: unknown): readonly Violation[] },
): readonly Violation[] {
  return Object.entries(declared).flatMap(([name, header]) => {
    if (!isOwn(name)) return [];
    const text = headers.get(name.toLowerCase());
    if (text === null && header.required !== true) return [];
    if (text === null) return [{ path: name, pointer: "", keyword: "required", message: "is required" }];
    const value = header.content === undefined ? typed(text, header, name, coercion) : text;
    const found = header.content === undefined ? coercion.violations(schemaOf(header), value) : [];
    return found.map((violation) => ({ ...violation, path: joinPath(name, violation.path) }));
  });
}

function isOwn(name: string): boolean {
  return isHeaderName(name) && name.toLowerCase() !== "content-type";
}

function schemaOf(header: HeaderContract): SchemaContract {
  const [content] = Object.values(header.content ?? {});
  return header.schema ?? content?.schema ?? true;
}

/** Style `simple`: the only one that headers have. */
function written(value: unknown, header: HeaderContract): string {
  if (header.content !== undefined) return JSON.stringify(value);
  if (isJsonArray(value)) return value.map(String).join(",");
  if (!isJsonObject(value)) return String(value);
  const separator = header.explode === true ? "=" : ",";
  return Object.entries(value)
    .map(([key, member]) => `${key}${separator}${String(member)}`)
    .join(",");
}

function typed(text: string, header: HeaderContract, name: string, coercion: Coercion): unknown {
  const types = typesOf(reach([schemaOf(header)], coercion.schemas));
  const shape = types.has("object") ? "members" : types.has("array") ? "list" : "text";
  const source = { texts: [text], pairs: [], isOwn: () => true, decode: String };
  const wire = readStyle(source, shape, "simple", header.explode === true, name);
  return wire === undefined ? text : coerce(wire, [schemaOf(header)], coercion);
}
