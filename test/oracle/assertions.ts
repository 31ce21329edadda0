/** One place of a document where both outputs tell a type. */
export interface Place {
  /** `GET /pets responses`, or `schema Pet`. */
  readonly name: string;
  /** What the document says there. */
  readonly node: unknown;
  /** The type at this place, in the module `ours` or `theirs`. */
  readonly type: (module: "ours" | "theirs") => string;
}

/** The parts of a document that places are found in. */
export interface Document {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All places of a document: the parameters, request content and response content of each operation, and each schema. */
export function placesOf(document: Document): readonly Place[] {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] !== undefined)
      .flatMap((method) => operationPlaces(path, method, item[method])),
  );
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, node]) => ({
    name: `schema ${name}`,
    node,
    type: (module: string) => `${module}.components["schemas"][${JSON.stringify(name)}]`,
  }));
  return [...operations, ...schemas];
}

function operationPlaces(path: string, method: string, node: unknown): readonly Place[] {
  const operation = (module: string): string => `${module}.paths[${JSON.stringify(path)}][${JSON.stringify(method)}]`;
  const name = `${method.toUpperCase()} ${path}`;
  return [
    { name: `${name} parameters`, node, type: (module) => `${operation(module)}["parameters"]` },
    { name: `${name} request`, node, type: (module) => `Request<${operation(module)}>` },
    { name: `${name} responses`, node, type: (module) => `Responses<${operation(module)}>` },
  ];
}

// Mutual assignability, and no more: the two outputs name and nest their types differently.
const head = [
  'import type * as ours from "./ours/openapi.ts";',
  'import type * as theirs from "./theirs.ts";',
  "type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
  "type Assert<T extends true> = T;",
  "type Content<T> = T extends { content: infer C } ? C : undefined;",
  "type Optional<T> = undefined extends T ? undefined : never;",
  'type Request<T extends { requestBody?: unknown }> = Content<NonNullable<T["requestBody"]>> | Optional<T["requestBody"]>;',
  'type Responses<T extends { responses: unknown }> = { [S in keyof T["responses"]]: Content<T["responses"][S]> };',
];

/** A module with an assertion a line; {@link placeOfLine} tells which place a line is about. */
export function assertionModule(places: readonly Place[]): string {
  const lines = places.map(
    ({ type }, index) => `export type P${index} = Assert<Same<${type("ours")}, ${type("theirs")}>>;`,
  );
  return `${[...head, ...lines].join("\n")}\n`;
}

/** The place that the compiler's error on a line (1-based) of the module is about. */
export function placeOfLine(places: readonly Place[], line: number): Place | undefined {
  return places[line - 1 - head.length];
}
