import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import type { SdkArgument, SdkMethod } from "../../model/sdk-method.ts";
import type { Names } from "../names/names.ts";
import type { Scope } from "../names/scope.ts";
import { inputMembers } from "../operations/input-members.ts";
import { docTag, docText } from "../text/doc.ts";
import { camelCase, identifier } from "../text/identifier.ts";
import { objectKey, stringLiteral } from "../text/literal.ts";
import { propertyName } from "../text/property-name.ts";
import { code, join, nothing, type SourceText } from "../text/source-text.ts";
import { target } from "../types/lookup.ts";
import { printType } from "../types/print-type.ts";

/** One method of the SDK's `Client`, as the template prints it. */
export interface MethodView {
  readonly doc: SourceText;
  readonly name: SourceText;
  readonly parameters: SourceText;
  readonly result: SourceText;
  readonly operation: SourceText;
  readonly input: SourceText;
}

/** An operation that the SDK has a method for. */
export interface SdkOperation {
  readonly api: ApiModel;
  readonly names: Names;
  readonly operation: Operation;
  readonly method: SdkMethod;
}

/** A method with the names of what it uses, which no other product's may take. */
export interface LocalMethod extends SdkOperation {
  /** The module of the operation. */
  readonly module: string;
  readonly imports: readonly SourceText[];
  readonly descriptor: string;
  readonly resultType: string;
  /** The published types that it names. */
  readonly published: readonly string[];
}

export function localNames(each: SdkOperation, scope: Scope): LocalMethod {
  const { api, names, operation, method } = each;
  const own = names.operations.get(operation);
  if (own === undefined) throw new Error(`${method.name} has no operation names: they are made from the same model.`);
  const descriptor = scope.take(own.descriptor);
  const resultType = scope.take(own.result);
  return {
    ...each,
    module: `../${api.id}/operations/${own.file}.ts`,
    imports: [renamed(own.descriptor, descriptor), code`type ${renamed(own.result, resultType)}`],
    descriptor,
    resultType,
    published: [method.body, method.result?.replace("[]", "")].filter((name) => name !== undefined),
  };
}

function renamed(name: string, local: string): SourceText {
  return name === local ? identifier(name) : code`${identifier(name)} as ${identifier(local)}`;
}

export function methodView(each: LocalMethod): MethodView {
  const { api, operation, method } = each;
  const parameters = method.arguments.map((argument) => parameterOf(each, argument));
  const successor = api.lifecycle?.successor;
  return {
    doc: docText(
      operation.summary,
      `\`${operation.method} ${operation.path.replaceAll("`", "'")}\``,
      operation.deprecated ? [docTag("@deprecated", successor === undefined ? "" : `Use ${successor}.`)] : [],
    ),
    name: identifier(method.name),
    parameters: join([...parameters, code`options?: ClientOptions`], ", "),
    result: resultOf(each),
    operation: identifier(each.descriptor),
    input: inputOf(each),
  };
}

/** What the document says, together with what the first SDK published. */
function resultOf({ api, names, operation, method, resultType }: LocalMethod): SourceText {
  const media = operation.responses.find(({ status }) => status.startsWith("2"))?.content ?? [];
  const schema = media.length > 1 ? media[0]?.schema : undefined;
  // The SDK reads JSON alone: where an operation can answer in other forms, the first is the SDK's.
  if (schema !== undefined && method.result === undefined) {
    return code`Extract<${identifier(resultType)}, ${shapeOf(api, names, schema)}>`;
  }
  const generated = identifier(resultType);
  if (method.result === undefined) return generated;
  const published = identifier(method.result.replace("[]", ""));
  return method.result.endsWith("[]")
    ? code`(${generated}[number] & ${published})[]`
    : code`${generated} & ${published}`;
}

function parameterOf(each: SdkOperation, argument: SdkArgument): SourceText {
  const name = identifier(camelCase(argument.name));
  if (argument.sets !== undefined) return code`${name}?: boolean`;
  if (argument.name === "body")
    return code`body: ${each.method.body === undefined ? code`object` : identifier(each.method.body)}`;
  const parameter = each.operation.parameters.find(({ name: wire }) => wire === argument.name);
  if (parameter === undefined) return code`${name}?: string`;
  const { api, names } = each;
  const isPlain = parameter.schema.ref === undefined;
  const type = isPlain ? printType({ api, names, view: "input", use: () => {} }, parameter.schema) : code`string`;
  return code`${name}${parameter.required ? nothing : code`?`}: ${type}`;
}

/** The operation's input from the arguments: an argument that is empty or false leaves its parameter out. */
function inputOf({ operation, method }: SdkOperation): SourceText {
  const keys = new Map(inputMembers(operation).map(({ parameter, key }) => [parameter.name, key]));
  const members = method.arguments.map((argument) => {
    const name = identifier(camelCase(argument.name));
    if (argument.sets !== undefined) {
      const { parameter, value } = argument.sets;
      return code`${objectKey(keys.get(parameter) ?? parameter)}: ${name} ? ${stringLiteral(value)} : undefined`;
    }
    if (argument.name === "body") return code`body`;
    const key = keys.get(argument.name) ?? argument.name;
    const isRequired = operation.parameters.some((parameter) => parameter.name === argument.name && parameter.required);
    if (isRequired && key === `${name}`) return name;
    return isRequired ? code`${propertyName(key)}: ${name}` : code`${propertyName(key)}: ${name} || undefined`;
  });
  return members.length === 0 ? code`{}` : code`{ ${join(members, ", ")} }`;
}

/** The type of an object's required members, which tells it from the others of a union. */
function shapeOf(api: ApiModel, names: Names, schema: Schema): SourceText {
  const { properties, required = [] } = target(api, schema);
  const members = required.map((name) => {
    const property = properties?.get(name);
    const isPlain = property !== undefined && property.ref === undefined && property.items === undefined;
    const type = isPlain ? printType({ api, names, view: "output", use: () => {} }, property) : code`unknown`;
    return code`${propertyName(name)}: ${type}`;
  });
  return code`{ ${join(members, "; ")} }`;
}
