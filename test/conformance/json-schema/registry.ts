/**
 * Brings a schema of the suite into the form of a contract: every `$ref` becomes the key of a registry. It knows `$id`,
 * `$anchor`, `$defs` and pointers; a `$dynamicRef` is taken for a `$ref`, as contracts have no dynamic scope.
 */
import type { SchemaContract, SchemaRegistry } from "../../../generator/runtime/mocks/schema-contract.ts";

/** A schema found at a URI, and the base URI around it: its own `$id` is relative to that. */
interface Place {
  readonly schema: unknown;
  readonly outer: string;
}

const single = ["items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems", "not", "if", "then"];
const singles = new Set([...single, "else", "unevaluatedProperties"]);
const lists = new Set(["prefixItems", "allOf", "anyOf", "oneOf"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const dropped = new Set([
  "$id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$dynamicRef",
  "$defs",
  "$vocabulary",
  "$comment",
]);

const root = "suite:/root";

/** The registry and the schema to start from. */
export function toContract(
  schema: unknown,
  remotes: ReadonlyMap<string, unknown>,
): { readonly schema: SchemaContract; readonly schemas: SchemaRegistry } {
  const places = new Map<string, Place>();
  for (const [uri, remote] of remotes) index(remote, uri, places);
  index(schema, root, places);

  const schemas: Record<string, SchemaContract> = {};
  const waiting: { readonly key: string; readonly place: Place }[] = [];
  const seen = new Set<string>();
  const start = convert(schema, root);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    schemas[next.key] = convert(next.place.schema, next.place.outer);
  }
  return { schema: start, schemas };

  function refer(reference: string, base: string): string {
    const key = new URL(reference, base).href;
    const place = seen.has(key) ? undefined : find(key, places);
    seen.add(key);
    if (place !== undefined) waiting.push({ key, place });
    return key;
  }

  function convert(value: unknown, outer: string): SchemaContract {
    if (typeof value === "boolean") return value;
    if (!isRecord(value)) return true;
    const base = baseOf(value, outer);
    const entries = Object.entries(value).filter(([keyword]) => !dropped.has(keyword));
    const converted = entries.map(([keyword, inner]) => [keyword, convertKeyword(keyword, inner, base)]);
    const dynamic = value["$dynamicRef"];
    if (typeof dynamic === "string") converted.push(["allOf", [{ $ref: refer(dynamic, base) }]]);
    return Object.fromEntries(converted);
  }

  function convertKeyword(keyword: string, value: unknown, base: string): unknown {
    if (keyword === "$ref" && typeof value === "string") return refer(value, base);
    if (singles.has(keyword)) return convert(value, base);
    if (lists.has(keyword) && Array.isArray(value)) return value.map((item) => convert(item, base));
    if (!maps.has(keyword) || !isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(inner, base)]));
  }
}

/** Notes the URI of every resource and anchor inside a schema. */
function index(value: unknown, outer: string, places: Map<string, Place>): void {
  const place = { schema: value, outer };
  if (!places.has(outer)) places.set(outer, place);
  if (!isRecord(value)) return;
  const base = baseOf(value, outer);
  if (base !== outer) places.set(base, place);
  for (const keyword of ["$anchor", "$dynamicAnchor"]) {
    if (typeof value[keyword] === "string") places.set(`${base}#${value[keyword]}`, place);
  }
  for (const [keyword, inner] of Object.entries(value)) {
    const below = singles.has(keyword) ? [inner] : lists.has(keyword) || maps.has(keyword) ? valuesOf(inner) : [];
    for (const schema of below) if (isRecord(schema)) index(schema, base, places);
  }
}

function find(uri: string, places: ReadonlyMap<string, Place>): Place | undefined {
  const [resource = "", fragment = ""] = uri.split("#");
  if (fragment !== "" && !fragment.startsWith("/")) return places.get(uri);
  const start = places.get(resource);
  if (start === undefined || fragment === "") return start;
  let { schema, outer } = start;
  for (const token of decodeURIComponent(fragment).slice(1).split("/")) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isRecord(schema)) outer = baseOf(schema, outer);
    if (Array.isArray(schema)) schema = schema[Number(name)];
    else if (isRecord(schema)) schema = schema[name];
    else return undefined;
  }
  return { schema, outer };
}

function baseOf(schema: Readonly<Record<string, unknown>>, outer: string): string {
  const id = schema["$id"];
  return typeof id === "string" ? (new URL(id, outer).href.split("#")[0] ?? outer) : outer;
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
