import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Operation, RequestBody } from "../operation.ts";
import type { SecurityRequirement } from "../security.ts";
import { buildCallbacks } from "./build-callbacks.ts";
import { buildMediaTypes } from "./build-media-types.ts";
import { buildParameters } from "./build-parameter.ts";
import { buildResponses } from "./build-responses.ts";
import { buildSdkMethod } from "./build-sdk-method.ts";
import { buildSecurity } from "./build-security.ts";
import { buildServers } from "./build-servers.ts";
import { buildSignature } from "./build-signature.ts";
import type { BuildContext } from "./context.ts";
import { readOperationExtensions, readOperationLifecycle } from "./operation-extensions.ts";
import { withPathParameters } from "./path-parameters.ts";
import { booleanMember, mapMember, objectMember, stringMember, stringsMember } from "./read.ts";
import { followed } from "./reference.ts";
import { swaggerRequestBody } from "./swagger-2/request-body.ts";

/** What the document says once for all its operations. */
export interface Inherited {
  readonly security: readonly SecurityRequirement[];
  /** Swagger 2.0's `consumes` and `produces`. */
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
}

/** Where an operation stands. */
export interface GivenOperation {
  /** As the document writes it, in small letters. */
  readonly method: string;
  /** The template, or a webhook's name. */
  readonly path: string;
  readonly pathItem: Cursor;
  readonly operation: Cursor;
  /** The path is an expression, in whose braces no parameters stand. */
  readonly isCallback?: boolean;
}

/** Reads one operation of a path item. */
export function buildOperation(context: BuildContext, given: GivenOperation, inherited: Inherited): Operation {
  const { method, path, pathItem, operation } = given;
  const text = (key: string): string | undefined => stringMember(context, operation, key);
  const operationId = text("operationId");
  const summary = text("summary") ?? stringMember(context, pathItem, "summary");
  const description = text("description") ?? stringMember(context, pathItem, "description");
  const parameters = withPathParameters(context, given, buildParameters(context, pathItem, operation));
  const requestBody = buildRequestBody(context, operation, pathItem, inherited.consumes);
  const produces = stringsMember(context, operation, "produces") ?? inherited.produces;
  const sdk = buildSdkMethod(context, operation);
  const signature = buildSignature(context, operation);
  const lifecycle = readOperationLifecycle(context, operation);
  const extensions = readOperationExtensions(operation);
  const callbacks = buildCallbacks(context, given, (inner) => buildOperation(context, inner, inherited));
  const servers = memberCursor(operation, "servers") === undefined ? pathItem : operation;
  return {
    ...(operationId !== undefined && operationId !== "" && { operationId }),
    method: method.toUpperCase(),
    path,
    tags: stringsMember(context, operation, "tags") ?? [],
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    deprecated: booleanMember(context, operation, "deprecated") ?? false,
    parameters,
    ...(requestBody !== undefined && { requestBody }),
    responses: buildResponses(context, operation, produces),
    security: buildSecurity(context, operation) ?? inherited.security,
    servers: memberCursor(servers, "servers") === undefined ? [] : buildServers(context, servers),
    errorCodes: new Map(
      mapMember(context, operation, "x-error-codes").map(([code, message]) => [code, String(message.value)]),
    ),
    ...(sdk !== undefined && { sdk }),
    ...(signature !== undefined && { signature }),
    ...(callbacks !== undefined && { callbacks }),
    ...(lifecycle !== undefined && { lifecycle }),
    ...(extensions !== undefined && { extensions }),
    at: locationOf(operation),
  };
}

function buildRequestBody(
  context: BuildContext,
  operation: Cursor,
  pathItem: Cursor,
  consumes: readonly string[],
): RequestBody | undefined {
  if (context.dialect === "2.0") {
    return swaggerRequestBody(context, operation, pathItem, stringsMember(context, operation, "consumes") ?? consumes);
  }
  const member = objectMember(context, operation, "requestBody");
  const body = member === undefined ? undefined : followed(context, member, "requestBody");
  if (body === undefined) return undefined;
  const description = stringMember(context, body, "description");
  return {
    required: booleanMember(context, body, "required") ?? false,
    ...(description !== undefined && { description }),
    content: buildMediaTypes(context, body),
    at: locationOf(body),
  };
}
