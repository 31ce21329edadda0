import type { Contract, OperationContract, ParameterContract } from "../../../generator/runtime/mocks/contract.ts";
import { createSampler } from "../../../generator/runtime/mocks/sample/sample.ts";
import { createValidator } from "../../../generator/runtime/mocks/schema/validator.ts";
import type { SchemaContract } from "../../../generator/runtime/mocks/schema-contract.ts";

/** A request as text: what a client would send. */
export interface WrittenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The values of a request, before they are written. */
export interface RequestValues {
  readonly parameters: ReadonlyMap<ParameterContract, unknown>;
  /** Undefined where no body is sent. */
  readonly body: unknown;
  readonly mediaType: string | undefined;
}

/** Values that an operation takes: with all that is optional, or without. Undefined where its schemas allow none. */
export function sampledValues(
  contract: Contract,
  operation: OperationContract,
  seed: number,
  withOptional: boolean,
): RequestValues | undefined {
  const { schemas } = contract;
  const validator = createValidator({ schemas, direction: "request" });
  const valueOf = (schema: SchemaContract, name: string) =>
    createSampler({ schemas, direction: "request", seed, name, validator }).sample(schema);
  const wanted = (operation.parameters ?? []).filter(
    (parameter) => withOptional || parameter.required === true || parameter.in === "path",
  );
  const samples = wanted.map((parameter) => [parameter, valueOf(schemaOf(parameter), parameter.name)] as const);
  // Of what may be left out, a body of GET always is: clients cannot send it.
  const isBodiless = operation.method === "GET" && operation.requestBody?.required !== true;
  const mediaTypes = isBodiless ? [] : Object.keys(operation.requestBody?.content ?? {});
  const mediaType = mediaTypes.find((one) => /json|urlencoded/.test(one));
  const schema = mediaType === undefined ? undefined : (operation.requestBody?.content[mediaType]?.schema ?? {});
  const body = schema === undefined ? undefined : valueOf(schema, "");
  const isUnsatisfiable = [...samples.map(([, sample]) => sample), ...(body === undefined ? [] : [body])].some(
    ({ violations }) => violations.length > 0,
  );
  if (isUnsatisfiable || (mediaTypes.length > 0 && mediaType === undefined)) return undefined;
  return {
    parameters: new Map(samples.map(([parameter, { value }]) => [parameter, value])),
    body: body?.value,
    mediaType,
  };
}

export function schemaOf(parameter: ParameterContract): SchemaContract {
  const [content] = Object.values(parameter.content ?? {});
  return parameter.schema ?? content?.schema ?? true;
}

/**
 * Writes a request. Values that the plain styles cannot tell (an empty array, a text with a comma in a list) are left to
 * the tests of parameter styles: undefined.
 */
export function writeRequest(operation: OperationContract, values: RequestValues): WrittenRequest | undefined {
  let path = operation.path.replace(/[?#].*$/, "");
  const query: string[] = [];
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (const [parameter, value] of values.parameters) {
    const texts = textsOf(parameter, value);
    if (texts === undefined) return undefined;
    const encoded = texts.map((text) => text.split(listSeparator).map(encodeURIComponent).join(","));
    switch (parameter.in) {
      case "path":
        path = path.replace(`{${parameter.name}}`, encoded.join(","));
        break;
      case "query":
        query.push(...encoded.map((text) => `${encodeURIComponent(parameter.name)}=${text}`));
        break;
      case "header":
        if (!/^[\x20-\x7e]*$/.test(texts.join(",").replaceAll(listSeparator, ","))) return undefined;
        headers[parameter.name.toLowerCase()] = texts.join(",").replaceAll(listSeparator, ",");
        break;
      case "cookie":
        cookies.push(`${parameter.name}=${encoded.join(",")}`);
        break;
      case "querystring":
        return undefined;
    }
  }
  if (cookies.length > 0) headers["cookie"] = cookies.join("; ");
  if (values.mediaType !== undefined) headers["content-type"] = values.mediaType;
  const body = values.mediaType === undefined ? undefined : writeBody(values.body, values.mediaType);
  if (values.mediaType !== undefined && body === undefined) return undefined;
  const search = query.length === 0 ? "" : `?${query.join("&")}`;
  return { method: operation.method, path: path + search, headers, ...(body !== undefined && { body }) };
}

/** Stands between the items of a list until they are encoded. */
const listSeparator = "\u0000";

/** The texts of a parameter's value; several where a query repeats its name. */
function textsOf(parameter: ParameterContract, value: unknown): readonly string[] | undefined {
  if (parameter.content !== undefined) return [JSON.stringify(value)];
  const isPlainStyle = [undefined, "form", "simple"].includes(parameter.style);
  if (typeof value === "object" && value !== null) {
    if (!Array.isArray(value) || value.length === 0 || !isPlainStyle) return undefined;
    if (value.some((item) => typeof item === "object" || /[,|]|^$/.test(String(item)))) return undefined;
    const isRepeated = parameter.in === "query" && parameter.explode !== false;
    return isRepeated ? value.map(String) : [value.map(String).join(listSeparator)];
  }
  // An empty text, or a path's segment of dots, is another request.
  return String(value) === "" || /^\.{1,2}$/.test(String(value)) || !isPlainStyle ? undefined : [String(value)];
}

function writeBody(value: unknown, mediaType: string): string | undefined {
  if (/json/.test(mediaType)) return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return undefined;
  const members = Object.entries(value);
  // Nested members have many ways to be written in a form.
  if (members.some(([, member]) => typeof member === "object")) return undefined;
  return new URLSearchParams(members.map(([name, member]) => [name, String(member)])).toString();
}
