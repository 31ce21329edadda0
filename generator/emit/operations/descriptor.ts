import type { Operation, Parameter } from "../../model/operation.ts";
import { defaultExplode, defaultStyle } from "../../model/parameter-defaults.ts";
import type { OperationNames } from "../names/names.ts";
import type { SecurityNames } from "../security/security-names.ts";
import { identifier } from "../text/identifier.ts";
import { literal, stringLiteral } from "../text/literal.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import type { TypeContext } from "../types/type-context.ts";
import { codecOf } from "./codec.ts";
import { inputMembers, type InputMember } from "./input-members.ts";

/** The operation as the runtime reads it: a constant of plain data. */
export function descriptor(
  context: TypeContext,
  operation: Operation,
  names: OperationNames,
  security: SecurityNames,
): SourceText {
  context.use("Operation");
  const members = [
    code`operationId: ${stringLiteral(names.id)}`,
    code`method: ${stringLiteral(operation.method)}`,
    code`path: ${stringLiteral(operation.path.split("#", 1)[0] ?? "")}`,
    ...parameters(context, operation),
    ...requestBody(context, operation),
    code`responses: ${responses(context, operation)}`,
    ...securityMember(context, operation, security),
    ...server(operation),
  ];
  const type = code`Operation<${identifier(names.input)}, ${identifier(names.answers)}, ${identifier(names.failures)}>`;
  return code`export const ${identifier(names.descriptor)}: ${type} = { ${join(members, ", ")} };`;
}

function parameters(context: TypeContext, operation: Operation): readonly SourceText[] {
  const all = inputMembers(operation).map((member) => parameter(context, member));
  return all.length === 0 ? [] : [code`parameters: [${join(all, ", ")}]`];
}

/** Only what differs from the defaults of OpenAPI 3.2, "Parameter Object". */
function parameter(context: TypeContext, { parameter: each, key }: InputMember): SourceText {
  const members = [
    code`name: ${stringLiteral(each.name)}`,
    code`in: ${stringLiteral(each.in)}`,
    ...(key === each.name ? [] : [code`key: ${stringLiteral(key)}`]),
    ...(each.style === defaultStyle(each.in) ? [] : [code`style: ${stringLiteral(each.style)}`]),
    ...(each.explode === defaultExplode(each.style) ? [] : [code`explode: ${literal(each.explode)}`]),
    ...(each.allowReserved ? [code`allowReserved: true`] : []),
    ...(each.mediaType === undefined ? [] : [code`content: ${contentCodec(context, each)}`]),
    ...writer(context, each),
  ];
  return code`{ ${join(members, ", ")} }`;
}

/** A parameter in any but the default style of its place names the writer of all styles: only then is it in a bundle. */
function writer(context: TypeContext, each: Parameter): readonly SourceText[] {
  const isDefault = each.style === defaultStyle(each.in) && each.in !== "querystring";
  if (isDefault && !each.allowReserved && each.mediaType === undefined) return [];
  context.use("styled");
  return [code`write: styled`];
}

function contentCodec(context: TypeContext, each: Parameter): SourceText {
  const { schema, at } = each;
  return codecOf(context, { name: each.mediaType ?? "", schema, at, encoding: new Map(), examples: new Map() });
}

function requestBody(context: TypeContext, operation: Operation): readonly SourceText[] {
  const codecs = operation.requestBody?.content.map((mediaType) => codecOf(context, mediaType)) ?? [];
  return codecs.length === 0 ? [] : [code`requestBody: [${join(codecs, ", ")}]`];
}

function responses(context: TypeContext, operation: Operation): SourceText {
  const all = operation.responses.map(({ status, content }) => {
    const key = /^\d{3}$/.test(status) ? literal(Number(status)) : stringLiteral(status);
    return code`${key}: [${join(
      content.map((mediaType) => codecOf(context, mediaType)),
      ", ",
    )}]`;
  });
  return all.length === 0 ? code`{}` : code`{ ${join(all, ", ")} }`;
}

/** The alternatives; schemes that add nothing to a request, and names that no scheme has, are left out. */
function securityMember(context: TypeContext, operation: Operation, security: SecurityNames): readonly SourceText[] {
  const alternatives = operation.security.map((requirement) =>
    requirement.flatMap(({ scheme }) => {
      const name = security.constants.get(scheme);
      if (name === undefined) return [];
      context.use(name);
      return [identifier(name)];
    }),
  );
  if (alternatives.every((alternative) => alternative.length === 0)) return [];
  return [
    code`security: [${join(
      alternatives.map((names) => code`[${join(names, ", ")}]`),
      ", ",
    )}]`,
  ];
}

/** A server of the operation's own, its variables at their defaults. */
function server(operation: Operation): readonly SourceText[] {
  const [first] = operation.servers;
  if (first === undefined) return [];
  const url = first.url.replaceAll(
    /\{([^{}]*)\}/g,
    (whole, name: string) => first.variables.get(name)?.default ?? whole,
  );
  return [code`server: ${stringLiteral(url)}`];
}
