import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/**
 * The schemas of a document as an independent validator sees them: the document's own value, brought to JSON Schema 2020-12
 * here, without anything that the proofs are made with.
 */
export interface OriginalSchemas {
  /** Whether the schema at a JSON pointer accepts a value. */
  accepts(pointer: string, value: unknown): boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Members that hold an author's own values, not schemas. */
const values = new Set(["default", "enum", "const"]);
/** Members of an OpenAPI document that say nothing about validity. */
const annotations = new Set(["example", "examples", "discriminator", "xml", "$id", "$schema"]);
const maps = new Set(["properties", "patternProperties", "schemas", "definitions", "$defs", "dependentSchemas"]);

/** Reads the schemas of a document. */
export function originalSchemas(document: unknown): OriginalSchemas {
  const version = isObject(document) ? String(document["openapi"] ?? "2.0") : "";
  const isOld = !version.startsWith("3.1") && !version.startsWith("3.2");
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    logger: false,
    inlineRefs: false,
    ownProperties: true,
  });
  for (const [name, format] of formats) ajv.addFormat(name, format);
  ajv.addSchema({ ...Object(converted(document, isOld, false)), $id: "https://example.com/document" });
  const compiled = new Map<string, ValidateFunction>();
  return {
    accepts(pointer, value) {
      const uri = `https://example.com/document#${encodeURI(pointer)}`;
      const validate = compiled.get(pointer) ?? ajv.compile({ $ref: uri });
      compiled.set(pointer, validate);
      return validate(value);
    },
  };
}

function converted(node: unknown, isOld: boolean, isMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => converted(item, isOld, false));
  if (!isObject(node)) return node;
  if (isOld && !isMap && typeof node["$ref"] === "string") return { $ref: node["$ref"] };
  const members = Object.entries(node)
    .filter(([name]) => isMap || !annotations.has(name))
    .map(([name, child]) => [
      name,
      !isMap && values.has(name) ? child : converted(child, isOld, !isMap && maps.has(name)),
    ]);
  const result: Json = Object.fromEntries(members);
  return isMap ? result : schemaOf(result, isOld);
}

function schemaOf(node: Json, isOld: boolean): unknown {
  const { nullable, ...rest } = node;
  const members = new Map(Object.entries(rest));
  if (typeof rest["required"] === "boolean") members.delete("required");
  if (Array.isArray(rest["required"])) members.set("required", [...new Set(rest["required"])]);
  if (rest["type"] === "file") members.delete("type");
  if (typeof rest["pattern"] === "string" && !isPattern(rest["pattern"])) members.delete("pattern");
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof rest[exclusive] !== "boolean") continue;
    members.delete(exclusive);
    if (!rest[exclusive] || rest[bound] === undefined) continue;
    members.set(exclusive, rest[bound]);
    members.delete(bound);
  }
  const schema = Object.fromEntries(members);
  const isNullable = isOld && (nullable === true || rest["x-nullable"] === true);
  return isNullable ? { anyOf: [schema, { type: "null" }] } : schema;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The formats that everybody knows, in other words than our own. */
const formats: readonly (readonly [string, (value: string) => boolean])[] = [
  ["date", (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))],
  [
    "date-time",
    (value) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/i.test(value) && !Number.isNaN(Date.parse(value)),
  ],
  ["uuid", (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)],
  ["email", (value) => /^[^@\s]+@[^@\s]+$/.test(value)],
  ["uri", (value) => URL.canParse(value)],
];
