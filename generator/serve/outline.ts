import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoadedDocument } from "../load/loaded-document.ts";
import { declareComponents, readInherited } from "../model/build/build-api-model.ts";
import { buildOperation, type GivenOperation } from "../model/build/build-operation.ts";
import { givenOperations } from "../model/build/build-paths.ts";
import { buildSchema } from "../model/build/build-schema.ts";
import { buildSecurity, buildSecuritySchemes } from "../model/build/build-security.ts";
import { buildServers, swaggerServers } from "../model/build/build-servers.ts";
import type { BuildContext } from "../model/build/context.ts";
import { booleanMember, objectMember, stringMember } from "../model/build/read.ts";
import { readDialect } from "../model/build/read-dialect.ts";
import type { Operation } from "../model/operation.ts";
import type { Schema } from "../model/schema.ts";
import type { SecurityRequirement, SecurityScheme } from "../model/security.ts";
import { memberCursor, type Cursor } from "../resolve/cursor.ts";
import { createResolver, type Resolver } from "../resolve/resolver.ts";
import { createSchemaKeys } from "./schema-keys.ts";

/** A document as far as it must be known before the first request. */
export interface Outline {
  readonly title: string;
  /** The URLs of all servers, also of single paths. */
  readonly servers: readonly string[];
  readonly operations: readonly OutlinedOperation[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  readonly resolver: Resolver;
  /** What was found to be wrong on the way. */
  readonly problems: readonly Diagnostic[];
  /** Reads a schema that an operation or another schema refers to, by its key. */
  schema(key: string): Schema | undefined;
}

/** An operation that is read when it is asked for. */
export interface OutlinedOperation {
  readonly operationId?: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly deprecated: boolean;
  readonly security: readonly SecurityRequirement[];
  read(): Operation;
}

/** Outlines a document; undefined where it is none. */
export function createOutline(document: LoadedDocument): Outline | undefined {
  const problems: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => void problems.push(problem);
  const root: Cursor = { value: document.root.value, file: document.root, pointer: "" };
  const dialect = readDialect(root, report);
  if (dialect === undefined) return undefined;
  const resolver = createResolver(document);
  const keys = createSchemaKeys();
  const context: BuildContext = { dialect, resolver, named: keys, report };
  declareComponents(context, root);
  const info = objectMember(context, root, "info");
  const title = info && stringMember(context, info, "title");
  const given = givenOperations(context, root, "paths");
  const inherited = readInherited(context, root);
  const servers = dialect === "2.0" ? swaggerServers(context, root) : buildServers(context, root);
  return {
    title: title ?? "",
    servers: [...servers.map(({ url }) => url), ...given.flatMap((one) => serversOf(context, one))],
    operations: given.map((one) => outlined(context, one, () => buildOperation(context, one, inherited), inherited)),
    securitySchemes: buildSecuritySchemes(context, root),
    resolver,
    problems,
    schema(key) {
      const cursor = keys.placeOf(key);
      return cursor && buildSchema(context, cursor);
    },
  };
}

function outlined(
  context: BuildContext,
  { method, path, operation }: GivenOperation,
  read: () => Operation,
  inherited: { readonly security: readonly SecurityRequirement[] },
): OutlinedOperation {
  const operationId = stringMember(context, operation, "operationId");
  return {
    ...(operationId !== undefined && operationId !== "" && { operationId }),
    method: method.toUpperCase(),
    path,
    deprecated: booleanMember(context, operation, "deprecated") ?? false,
    security: buildSecurity(context, operation) ?? inherited.security,
    read,
  };
}

function serversOf(context: BuildContext, { pathItem, operation }: GivenOperation): readonly string[] {
  return [pathItem, operation].flatMap((cursor) =>
    memberCursor(cursor, "servers") === undefined ? [] : buildServers(context, cursor).map(({ url }) => url),
  );
}
