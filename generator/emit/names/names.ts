import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import { camelCase, kebabCase, pascalCase, words } from "../text/identifier.ts";
import { globalTypes, runtimeNames } from "./reserved-names.ts";
import { createScope, type Scope } from "./scope.ts";
import { schemaViews } from "./schema-views.ts";
import { securityNames, type SecurityNames } from "../security/security-names.ts";

/** The names of one operation's declarations. */
export interface OperationNames {
  /** The key in `operations` and in the mocks: the operationId as it is written, or the function's name. */
  readonly id: string;
  readonly function: string;
  readonly input: string;
  readonly result: string;
  readonly answers: string;
  readonly failures: string;
  readonly error: string;
  readonly guard: string;
  readonly descriptor: string;
  readonly violation: string;
  /** The file below `operations/` that declares them. */
  readonly file: string;
}

/** The types of one named schema. */
export interface SchemaNames {
  /** As the API sends it. */
  readonly type: string;
  /** As the API takes it, where that differs: without `readOnly` properties, with `writeOnly` ones. */
  readonly input?: string;
}

/** Every name of a document's output, each unique among all that its index exports. */
export interface Names {
  readonly schemas: ReadonlyMap<string, SchemaNames>;
  readonly operations: ReadonlyMap<Operation, OperationNames>;
  readonly webhooks: ReadonlyMap<Operation, string>;
  readonly security: SecurityNames;
  readonly client: string;
  readonly clientOptions: string;
  readonly createClient: string;
  readonly environment: string;
  readonly handlers: string;
  readonly createMocks: string;
}

export function createNames(api: ApiModel): Names {
  const reserved = new Set<string>([...globalTypes, ...runtimeNames]);
  const scope = createScope(reserved);
  const product = pascalCase(api.product);
  const client = scope.take(`${product}Client`);
  const own = {
    client,
    clientOptions: scope.take(`${client}Options`),
    createClient: scope.take(`create${client}`),
    environment: scope.take(`${product}Environment`),
    handlers: scope.take(`${product}Handlers`),
    createMocks: scope.take(`create${product}Mocks`),
  };
  const { inputKeys } = schemaViews(api);
  const types = new Map<string, string>();
  // A name that needs no change keeps its spelling, whichever other one comes close to it.
  const isSpelt = (key: string): boolean => pascalCase(key) === key;
  const keys = [...api.schemas.keys()];
  for (const key of [...keys.filter(isSpelt), ...keys.filter((each) => !isSpelt(each))]) {
    types.set(key, takeType(scope, reserved, pascalCase(key)));
  }
  const schemas = new Map<string, SchemaNames>();
  for (const [key, type] of types) {
    schemas.set(key, inputKeys.has(key) ? { type, input: scope.take(`${type}Input`) } : { type });
  }
  const ids = createScope();
  const operations = new Map(api.operations.map((operation) => [operation, operationNames(operation, scope, ids)]));
  const webhooks = new Map(
    api.webhooks.map((webhook) => [
      webhook,
      scope.take(pascalCase(`${webhook.operationId ?? webhook.path} webhook body`)),
    ]),
  );
  return { ...own, schemas, operations, webhooks, security: securityNames(api, scope.has) };
}

function takeType(scope: Scope, reserved: ReadonlySet<string>, wanted: string): string {
  return scope.take(reserved.has(wanted) ? `${wanted}Schema` : wanted);
}

/** Each declaration is named on its own: a schema that is called like one of them does not rename the function. */
function operationNames(operation: Operation, scope: Scope, ids: Scope): OperationNames {
  const name = scope.take(camelCase(operation.operationId ?? nameFromPath(operation)));
  const type = pascalCase(name);
  return {
    id: ids.take(operation.operationId ?? name),
    function: name,
    input: scope.take(`${type}Input`),
    result: scope.take(`${type}Result`),
    answers: scope.take(`${type}Answers`),
    failures: scope.take(`${type}Failures`),
    error: scope.take(`${type}Error`),
    guard: scope.take(`is${type}Error`),
    descriptor: scope.take(`${name.replace(/_$/, "")}Operation`),
    violation: scope.take(`${type}Violation`),
    file: fileOf(operation),
  };
}

/** `GET /accounts/{accountId}/transactions` becomes `get accounts by accountId transactions`. */
function nameFromPath(operation: Operation): string {
  const parts = operation.path
    .split("/")
    .filter(Boolean)
    .map((part) => part.replaceAll(/\{([^{}]*)\}/g, " by $1 "));
  return [operation.method.toLowerCase(), ...parts].join(" ");
}

/** Operations stand in the file of their first tag; untagged ones in that of the first word of their path. */
function fileOf(operation: Operation): string {
  const [tag] = operation.tags;
  const fromTag = tag === undefined ? "" : kebabCase(tag);
  if (fromTag !== "") return safeFile(fromTag);
  const segment = operation.path
    .split("/")
    .find((part) => part !== "" && !part.includes("{") && !/^v\d+(\.\d+)*$/i.test(part));
  const fromPath = segment === undefined || words(segment).length === 0 ? "" : kebabCase(segment);
  return safeFile(fromPath === "" ? "root" : fromPath);
}

/** Some names mean a device to Windows, whatever stands behind the dot. */
function safeFile(name: string): string {
  return /^(con|prn|aux|nul|com\d|lpt\d|index)$/.test(name) ? `${name}-operations` : name;
}
