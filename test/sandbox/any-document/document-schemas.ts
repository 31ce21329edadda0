import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { load } from "js-yaml";

/**
 * The schemas of a document as an independent validator sees them: read from the document's own text, and brought to JSON
 * Schema 2020-12 here, without anything that the sandbox is made of.
 */
export interface DocumentSchemas {
  /** What is wrong with a value by the schema at a JSON pointer; empty for a valid one. */
  errors(pointer: string, value: unknown): readonly string[];
  /** The value at a JSON pointer of the document, references followed. */
  at(tokens: readonly string[]): { readonly value: unknown; readonly pointer: string };
}

type Json = Readonly<Record<string, unknown>>;

/** Reads the schemas of a document in one file, as they hold for what a client sends or for what it gets. */
export function documentSchemas(file: string, direction: "request" | "response"): DocumentSchemas {
  const text = readFileSync(file, "utf8");
  const parsed: unknown = /^\s*\{/.test(text) ? JSON.parse(text) : JSON.parse(JSON.stringify(load(text)));
  const root = isObject(parsed) ? parsed : {};
  const isOld = !String(root["openapi"] ?? "2").startsWith("3.1") && !String(root["openapi"] ?? "2").startsWith("3.2");
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, inlineRefs: false });
  for (const [name, format] of formats) ajv.addFormat(name, format);
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  ajv.addSchema({ ...Object(converted(root, { isOld, hidden, root })), $id: "https://example.com/document" });
  const compiled = new Map<string, ValidateFunction>();
  return {
    errors(pointer, value) {
      const validate =
        compiled.get(pointer) ?? ajv.compile({ $ref: `https://example.com/document#${encodeURI(pointer)}` });
      compiled.set(pointer, validate);
      return validate(value) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ""}`);
    },
    at(tokens) {
      let [value, pointer]: [unknown, string] = [root, ""];
      for (const token of tokens) {
        value = isObject(value) || Array.isArray(value) ? Reflect.get(value, token) : undefined;
        pointer += `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        while (isObject(value) && typeof value["$ref"] === "string") {
          pointer = decodeURIComponent(value["$ref"].slice(1));
          value = pointer.split("/").slice(1).reduce<unknown>(member, root);
        }
      }
      return { value, pointer };
    },
  };
}

function member(value: unknown, token: string): unknown {
  const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
  return isObject(value) || Array.isArray(value) ? Reflect.get(value, name) : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Members that hold an author's own data, not schemas. */
const data = new Set(["example", "examples", "default", "enum", "const", "x-examples", "description"]);

/** What the conversion depends on: whether `nullable` and the like are known, and which properties count as absent. */
interface Conversion {
  readonly isOld: boolean;
  readonly hidden: "readOnly" | "writeOnly";
  readonly root: Json;
}

/** Brings every schema of a document to 2020-12; what is no schema comes through as it is. */
function converted(node: unknown, conversion: Conversion, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => converted(item, conversion));
  if (!isObject(node)) return node;
  if (conversion.isOld && typeof node["$ref"] === "string" && !isMap) return { $ref: node["$ref"] };
  const result: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(node)) {
    if (!isMap && (name === "example" || name === "examples" || name === "discriminator" || name === "xml")) continue;
    const isNames = !isMap && ["properties", "patternProperties", "schemas", "definitions", "$defs"].includes(name);
    result[name] = !isMap && data.has(name) ? child : converted(child, conversion, isNames);
  }
  return isMap ? result : schemaOf(result, conversion);
}

function schemaOf(node: Record<string, unknown>, { isOld, hidden, root }: Conversion): unknown {
  delete node["$id"];
  delete node["$schema"];
  // A boolean `required` stands in the wrong place, and says nothing.
  if (typeof node["required"] === "boolean") delete node["required"];
  if (node["type"] === "file") delete node["type"];
  if (typeof node["pattern"] === "string" && !isPattern(node["pattern"])) delete node["pattern"];
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof node[exclusive] !== "boolean") continue;
    if (node[exclusive] && node[bound] !== undefined) node[exclusive] = node[bound];
    else delete node[exclusive];
    if (typeof node[exclusive] === "number") delete node[bound];
  }
  const { properties, required } = node;
  if (isObject(properties) && Array.isArray(required)) {
    const isHidden = (name: unknown) => {
      const property = properties[String(name)];
      if (!isObject(property)) return false;
      const { $ref } = property;
      const target =
        typeof $ref === "string" ? $ref.slice(1).split("/").slice(1).reduce<unknown>(member, root) : undefined;
      return property[hidden] === true || (isObject(target) && target[hidden] === true);
    };
    node["required"] = [...new Set(required)].filter((name) => !isHidden(name));
  }
  const { nullable } = node;
  // The validator knows a keyword of that name, in its own way.
  delete node["nullable"];
  const isNullable = isOld && (nullable === true || node["x-nullable"] === true);
  return isNullable ? { anyOf: [node, { type: "null" }] } : node;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The formats that everybody knows, in other words than the sandbox' own. */
const formats: readonly (readonly [string, (value: string) => boolean])[] = [
  ["date", (value) => /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).toISOString().startsWith(value)],
  [
    "date-time",
    (value) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/i.test(value) && !Number.isNaN(Date.parse(value)),
  ],
  ["uuid", (value) => uuid.test(value)],
  ["email", (value) => /^[^@\s]+@[^@\s]+$/.test(value)],
  ["uri", (value) => URL.canParse(value)],
  ["ipv4", (value) => value.split(".").length === 4 && value.split(".").every((part) => Number(part) < 256)],
];
