import type { ApiModel } from "../../model/api-model.ts";
import type { MediaType, Operation, Parameter } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import { docText } from "../text/doc.ts";
import { identifier } from "../text/identifier.ts";
import { literal } from "../text/literal.ts";
import { propertyName } from "../text/property-name.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { printType } from "../types/print-type.ts";
import { schemaDoc } from "../types/schema-doc.ts";
import type { TypeContext } from "../types/type-context.ts";
import { requestBodyType } from "./body-type.ts";
import { filledParameters, withoutFilled } from "./fills.ts";
import { inputMembers } from "./input-members.ts";

/** The declaration of an operation's input: one member a parameter, and the body. */
export function inputDeclaration(context: TypeContext, operation: Operation, name: string, fn: string): SourceText {
  const members = parameterMembers(context, operation);
  const content = operation.requestBody?.content ?? [];
  const doc = docText(`The input of {@link ${fn}}.`);
  if (content.length > 1) {
    const alternatives = join(
      content.map((mediaType, index) => alternative(context, operation, mediaType, index)),
      " | ",
    );
    const common = members.length === 0 ? code`` : code`{ ${join(members, "\n")} } & `;
    return code`${doc}export type ${identifier(name)} = ${common}(${alternatives});`;
  }
  const [only] = content;
  const all = only === undefined ? members : [...members, bodyMember(context, operation, only)];
  if (all.length === 0) return code`${doc}export type ${identifier(name)} = Record<string, never>;`;
  return code`${doc}export interface ${identifier(name)} { ${join(all, "\n")} }`;
}

/** Whether a call may leave its input out. */
export function isInputOptional(api: ApiModel, operation: Operation): boolean {
  const filled = filledParameters(api, operation);
  const hasRequired = operation.parameters.some(({ name, required }) => required && !filled.has(name));
  return !hasRequired && (operation.requestBody === undefined || !needsBody(operation));
}

function needsBody(operation: Operation): boolean {
  return operation.requestBody?.required === true && operation.requestBody.content.length > 0;
}

function parameterMembers(context: TypeContext, operation: Operation): readonly SourceText[] {
  const filled = filledParameters(context.api, operation);
  return inputMembers(operation).map(({ parameter, key }) => {
    const doc = schemaDoc(described(parameter));
    const optional = parameter.required && !filled.has(parameter.name) ? code`` : code`?`;
    return code`${doc}${propertyName(key)}${optional}: ${printType(context, parameter.schema)};`;
  });
}

/** A parameter's schema with what the parameter itself says of it. */
function described({ description, deprecated, schema }: Parameter): Schema {
  return { ...schema, ...(description !== undefined && { description }), ...(deprecated && { deprecated }) };
}

function bodyMember(context: TypeContext, operation: Operation, mediaType: MediaType): SourceText {
  const doc = docText(operation.requestBody?.description);
  const optional = needsBody(operation) ? code`` : code`?`;
  const type = withoutFilled(context.api, operation, mediaType, requestBodyType(context, mediaType));
  return code`${doc}body${optional}: ${type.text};`;
}

/** The first media type is the default and need not be named. */
function alternative(context: TypeContext, operation: Operation, mediaType: MediaType, index: number): SourceText {
  const optional = index === 0 ? code`?` : code``;
  return code`{ mediaType${optional}: ${literal(mediaType.name)};\n${bodyMember(context, operation, mediaType)} }`;
}
