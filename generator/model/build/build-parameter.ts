import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Parameter } from "../operation.ts";
import { buildExamples } from "./build-examples.ts";
import { buildMediaTypes } from "./build-media-types.ts";
import { buildSchema } from "./build-schema.ts";
import type { BuildContext } from "./context.ts";
import { arrayMember, booleanMember, stringMember, wrongType } from "./read.ts";
import { followed } from "./reference.ts";
import { defaultExplode, defaultStyle } from "../parameter-defaults.ts";
import { readLocation, readStyle } from "./styles.ts";
import { swaggerParameter } from "./swagger-2/parameter.ts";

/** Headers that the standard leaves to other members: OpenAPI 3.2, "Parameter Object", `name`. */
const ownedElsewhere = new Set(["accept", "content-type", "authorization"]);

/**
 * The parameters of an operation: those of its path item first, each replaced by the operation's own of the same name and
 * location.
 */
export function buildParameters(context: BuildContext, pathItem: Cursor, operation: Cursor): readonly Parameter[] {
  const inherited = parametersOf(context, pathItem);
  const own = parametersOf(context, operation);
  const identity = (parameter: Parameter): string => `${parameter.in} ${parameter.name}`;
  const replaced = new Set(own.map(identity));
  return [...inherited.filter((parameter) => !replaced.has(identity(parameter))), ...own];
}

/** The cursors of a list of parameters, references followed. */
export function parameterCursors(context: BuildContext, cursor: Cursor): readonly Cursor[] {
  return (arrayMember(context, cursor, "parameters") ?? []).flatMap(
    (item) => followed(context, item, "parameter") ?? [],
  );
}

function parametersOf(context: BuildContext, cursor: Cursor): readonly Parameter[] {
  const seen = new Map<string, string>();
  return parameterCursors(context, cursor).flatMap((item) => {
    const isBody = ["body", "formData"].includes(String(memberCursor(item, "in")?.value));
    if (context.dialect === "2.0" && isBody) return [];
    const parameter = context.dialect === "2.0" ? swaggerParameter(context, item) : buildParameter(context, item);
    if (parameter === undefined) return [];
    if (parameter.in === "header" && ownedElsewhere.has(parameter.name.toLowerCase())) return [];
    const identity = `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
    const earlier = seen.get(identity);
    // One component referred to twice contradicts nothing.
    if (earlier !== undefined && earlier !== item.pointer) {
      const { name, in: location } = parameter;
      context.report(diagnostic("duplicate-parameter", locationOf(item), { name, location }));
    }
    if (earlier !== undefined) return [];
    seen.set(identity, item.pointer);
    return [parameter];
  });
}

function buildParameter(context: BuildContext, cursor: Cursor): Parameter | undefined {
  const common = parameterHead(context, cursor);
  if (common === undefined) return undefined;
  const style = readStyle(context, cursor) ?? defaultStyle(common.in);
  const schema = memberCursor(cursor, "schema");
  const content = schema === undefined ? buildMediaTypes(context, cursor)[0] : undefined;
  return {
    ...common,
    style,
    explode: booleanMember(context, cursor, "explode") ?? defaultExplode(style),
    allowReserved: booleanMember(context, cursor, "allowReserved") ?? false,
    schema: schema === undefined ? (content?.schema ?? { at: common.at, always: true }) : buildSchema(context, schema),
    ...(content !== undefined && { mediaType: content.name }),
    examples: buildExamples(context, cursor),
  };
}

/** What every dialect says of a parameter in the same words; `undefined`, reported, where name or location is missing. */
export function parameterHead(
  context: BuildContext,
  cursor: Cursor,
):
  | Pick<Parameter, "name" | "in" | "required" | "description" | "deprecated" | "allowEmptyValue" | "sunset" | "at">
  | undefined {
  const name = stringMember(context, cursor, "name");
  if (name === undefined && memberCursor(cursor, "name") === undefined)
    wrongType(context, cursor, "parameter", "an object with `name`");
  const location = readLocation(context, cursor);
  if (name === undefined || location === undefined) return undefined;
  const description = stringMember(context, cursor, "description");
  const sunset = stringMember(context, cursor, "x-sunset");
  return {
    name,
    in: location,
    required: location === "path" || (booleanMember(context, cursor, "required") ?? false),
    ...(description !== undefined && { description }),
    deprecated: booleanMember(context, cursor, "deprecated") ?? false,
    ...(booleanMember(context, cursor, "allowEmptyValue") === true && { allowEmptyValue: true }),
    ...(sunset !== undefined && { sunset }),
    at: locationOf(cursor),
  };
}
