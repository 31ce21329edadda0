import type { Operation, Parameter, ParameterLocation, Response } from "../../model/operation.ts";
import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { namesOf } from "../operations/emit-operations.ts";
import { docTag, docText } from "../text/doc.ts";
import { identifier } from "../text/identifier.ts";
import { literal, stringLiteral } from "../text/literal.ts";
import { propertyName } from "../text/property-name.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { typescriptFile } from "../text/typescript-file.ts";
import { printType } from "../types/print-type.ts";
import type { TypeContext } from "../types/type-context.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/**
 * Emits `openapi.ts`: `paths`, `components`, `operations` and `webhooks` in the shape of openapi-typescript, over the
 * readable types, for libraries that are made for that shape.
 */
export function emitOpenapi(context: EmitContext): readonly EmittedFile[] {
  const { api, names } = context;
  const used = new Set<string>();
  const output: TypeContext = { api, names, view: "output", use: (name) => used.add(name) };
  const input: TypeContext = { ...output, view: "input" };
  const operations = api.operations.map((operation) => {
    const { id } = namesOf(context, operation);
    return code`${propertyName(id)}: ${operationType(input, output, operation)};`;
  });
  const webhooks = api.webhooks.map(
    (webhook) =>
      code`${propertyName(webhook.path)}: { ${propertyName(webhook.method.toLowerCase())}: ${operationType(output, input, webhook)}; };`,
  );
  const components = [...api.schemas.values()].flatMap(({ key, isComponent }) => {
    const own = names.schemas.get(key);
    if (own === undefined || !isComponent) return [];
    used.add(own.type);
    return [code`${propertyName(key)}: ${identifier(own.type)};`];
  });
  const declarations = [
    declaration(code`paths`, pathItems(context)),
    declaration(code`webhooks`, webhooks),
    code`export interface components { schemas: ${objectType(components)}; }`,
    declaration(code`operations`, operations),
  ];
  return [typescriptFile(context, "openapi.ts", "openapi", [{ from: "./types.ts", types: used }], declarations)];
}

function declaration(name: SourceText, members: readonly SourceText[]): SourceText {
  return members.length === 0
    ? code`export type ${name} = Record<string, never>;`
    : code`export interface ${name} { ${join(members, "\n")} }`;
}

function objectType(members: readonly SourceText[]): SourceText {
  return members.length === 0 ? code`Record<string, never>` : code`{ ${join(members, "\n")} }`;
}

function pathItems(context: EmitContext): readonly SourceText[] {
  const byPath = new Map<string, Operation[]>();
  for (const operation of context.api.operations) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  }
  return [...byPath].map(([path, operations]) => {
    const known = methods.map((method) => {
      const operation = operations.find((each) => each.method.toLowerCase() === method);
      if (operation === undefined) return code`${identifierOrWord(method)}?: never;`;
      return code`${identifierOrWord(method)}: operations[${stringLiteral(namesOf(context, operation).id)}];`;
    });
    const other = operations
      .filter((operation) => !methods.some((method) => method === operation.method.toLowerCase()))
      .map(
        (operation) =>
          code`${propertyName(operation.method.toLowerCase())}: operations[${stringLiteral(namesOf(context, operation).id)}];`,
      );
    const parameters = code`parameters: { query?: never; header?: never; path?: never; cookie?: never; };`;
    return code`${propertyName(path)}: { ${join([parameters, ...known, ...other], "\n")} };`;
  });
}

/** `delete` is a reserved word, but not as the name of a property. */
function identifierOrWord(word: (typeof methods)[number]): SourceText {
  return propertyName(word);
}

/** `sent` prints what the caller sends, `received` what he gets: for a webhook the two change places. */
function operationType(sent: TypeContext, received: TypeContext, operation: Operation): SourceText {
  const locations = (["query", "header", "path", "cookie"] as const).map((location) =>
    parametersOf(sent, operation, location),
  );
  const members = [
    code`parameters: { ${join(locations, "\n")} };`,
    requestBody(sent, operation),
    code`responses: ${objectType(operation.responses.map((response) => responseType(received, response)))};`,
  ];
  const doc = operation.deprecated ? docText([docTag("@deprecated", "")]) : code``;
  return code`${doc}{ ${join(members, "\n")} }`;
}

function parametersOf(context: TypeContext, operation: Operation, location: ParameterLocation): SourceText {
  const list = operation.parameters.filter((parameter) => parameter.in === location);
  if (list.length === 0) return code`${propertyName(location)}?: never;`;
  const optional = list.every((parameter) => !parameter.required) ? code`?` : code``;
  return code`${propertyName(location)}${optional}: { ${join(
    list.map((parameter) => member(context, parameter)),
    "\n",
  )} };`;
}

function member(context: TypeContext, parameter: Parameter): SourceText {
  const optional = parameter.required ? code`` : code`?`;
  return code`${docText(parameter.description)}${propertyName(parameter.name)}${optional}: ${printType(context, parameter.schema)};`;
}

function requestBody(context: TypeContext, operation: Operation): SourceText {
  const body = operation.requestBody;
  if (body === undefined) return code`requestBody?: never;`;
  return code`requestBody${body.required ? code`` : code`?`}: { content: ${contentType(context, body.content)}; };`;
}

function responseType(context: TypeContext, response: Response): SourceText {
  const key = /^\d{3}$/.test(response.status) ? literal(Number(response.status)) : propertyName(response.status);
  const headers = [...response.headers].map(([name, header]) => {
    const optional = header.required ? code`` : code`?`;
    return code`${docText(header.description)}${propertyName(name)}${optional}: ${printType(context, header.schema)};`;
  });
  const all = join([...headers, code`[name: string]: unknown;`], "\n");
  const content =
    response.content.length === 0 ? code`content?: never;` : code`content: ${contentType(context, response.content)};`;
  return code`${docText(response.description)}${key}: { headers: { ${all} }; ${content} };`;
}

function contentType(context: TypeContext, content: Response["content"]): SourceText {
  return objectType(
    content.map(({ name, schema, itemSchema }) => {
      const shown = schema ?? itemSchema;
      return code`${propertyName(name)}: ${shown === undefined ? code`unknown` : printType(context, shown)};`;
    }),
  );
}
