import type { Staged } from "../../diagnostics/bag.ts";
import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LoadedDocument } from "../../load/loaded-document.ts";
import type { SpecEntry } from "../../load/spec-entry.ts";
import { childCursors, locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import { createResolver } from "../../resolve/resolver.ts";
import type { ApiModel } from "../api-model.ts";
import type { Inherited } from "./build-operation.ts";
import { buildPaths } from "./build-paths.ts";
import { buildSchema } from "./build-schema.ts";
import { buildSecurity, buildSecuritySchemes } from "./build-security.ts";
import { buildServers, buildTags, swaggerServers } from "./build-servers.ts";
import type { BuildContext } from "./context.ts";
import { createNamedSchemas } from "./named-schemas.ts";
import { isObject, mapMember, objectMember, stringMember, stringsMember, wrongType } from "./read.ts";
import { readDialect, writtenVersion } from "./read-dialect.ts";
import { readLifecycle } from "./read-lifecycle.ts";
import { readMagicValues } from "./read-magic-values.ts";
import { readVersioning } from "./read-versioning.ts";
import { referenceOf, resolved } from "./reference.ts";

/** Builds the model of a loaded document: the last stage that knows OpenAPI. The value is `undefined` where it is none. */
export function buildApiModel(entry: SpecEntry, document: LoadedDocument): Staged<ApiModel | undefined> {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (problem: Diagnostic): void => {
    // A shared part is read once for each place that refers to it; its fault is told once.
    const identity = `${problem.code} ${problem.at.file}#${problem.at.pointer} ${problem.message}`;
    if (!seen.has(identity)) diagnostics.push(problem);
    seen.add(identity);
  };
  const root: Cursor = { value: document.root.value, file: document.root, pointer: "" };
  const dialect = readDialect(root, report);
  if (dialect === undefined) return { value: undefined, diagnostics };
  const context: BuildContext = { dialect, resolver: createResolver(document), named: createNamedSchemas(), report };
  return { value: readDocument(context, entry, root), diagnostics };
}

function readDocument(context: BuildContext, entry: SpecEntry, root: Cursor): ApiModel {
  declareComponents(context, root);
  const info = objectMember(context, root, "info");
  if (info === undefined)
    context.report(diagnostic("missing-member", locationOf(root), { name: "info", owner: "document" }));
  const title = info === undefined ? undefined : stringMember(context, info, "title");
  const description = info === undefined ? undefined : stringMember(context, info, "description");
  const inherited = readInherited(context, root);
  const hasContent = ["paths", "webhooks", "components"].some((key) => memberCursor(root, key) !== undefined);
  if (!hasContent) context.report(diagnostic("missing-member", locationOf(root), { name: "paths", owner: "document" }));
  const operations = buildPaths(context, root, "paths", inherited);
  const webhooks = buildPaths(context, root, "webhooks", inherited);
  const openapi = writtenVersion(root);
  const jsonSchemaDialect = ownDialect(context, root);
  const lifecycle = info === undefined ? undefined : readLifecycle(context, info);
  const versioning = info === undefined ? undefined : readVersioning(context, info);
  return {
    id: entry.id,
    product: entry.product,
    ...(entry.version !== undefined && { version: entry.version }),
    source: entry.source,
    title: title ?? entry.product,
    ...(description !== undefined && { description }),
    documentVersion: info === undefined ? "" : documentVersion(context, info),
    ...(lifecycle !== undefined && { lifecycle }),
    ...(versioning !== undefined && { versioning }),
    magicValues: info === undefined ? [] : readMagicValues(context, info),
    servers: context.dialect === "2.0" ? swaggerServers(context, root) : buildServers(context, root),
    securitySchemes: buildSecuritySchemes(context, root),
    security: inherited.security,
    tags: buildTags(context, root),
    operations,
    webhooks,
    schemas: context.named.readAll((cursor) => buildSchema(context, cursor)),
    ...(openapi !== undefined && { openapi }),
    ...(jsonSchemaDialect !== undefined && { jsonSchemaDialect }),
    at: locationOf(root),
  };
}

/** What the document says once for all its operations. */
export function readInherited(context: BuildContext, root: Cursor): Inherited {
  return {
    security: buildSecurity(context, root) ?? [],
    consumes: stringsMember(context, root, "consumes") ?? [],
    produces: stringsMember(context, root, "produces") ?? [],
  };
}

/** `jsonSchemaDialect`, unless it names what is the default anyway. */
function ownDialect(context: BuildContext, root: Cursor): string | undefined {
  if (context.dialect !== "3.1" && context.dialect !== "3.2") return undefined;
  const dialect = stringMember(context, root, "jsonSchemaDialect");
  return dialect?.startsWith("https://spec.openapis.org/oas/3.") === true ? undefined : dialect;
}

/** In YAML `version: 1.0` is a number; that is so common that it is taken as written. */
function documentVersion(context: BuildContext, info: Cursor): string {
  const member = memberCursor(info, "version");
  if (member !== undefined && typeof member.value === "number") return String(member.value);
  return stringMember(context, info, "version") ?? "";
}

/** Components keep their names. One that is only a reference to another file lends its name to what stands there. */
export function declareComponents(context: BuildContext, root: Cursor): void {
  const holder = context.dialect === "2.0" ? root : objectMember(context, root, "components");
  const components =
    holder === undefined ? [] : mapMember(context, holder, context.dialect === "2.0" ? "definitions" : "schemas");
  for (const [name, cursor] of components) {
    if (typeof cursor.value !== "boolean" && !isObject(cursor.value)) {
      wrongType(context, cursor, name, "a schema");
      continue;
    }
    const reference = referenceOf(cursor.value);
    const isAlias = reference !== undefined && childCursors(cursor).length === 1 && !reference.startsWith("#");
    const target = isAlias ? resolved(context, reference, cursor) : undefined;
    context.named.declare(name, target ?? cursor);
  }
}
