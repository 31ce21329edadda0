import type { JsonObject, JsonValue } from "../../load/loaded-document.ts";
import type { MediaType, Operation, Parameter, Response } from "../../model/operation.ts";
import { defaultExplode, defaultStyle } from "../../model/parameter-defaults.ts";
import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { usesDescriptors } from "../errors/descriptor-errors.ts";
import { namesOf } from "../operations/emit-operations.ts";
import { inputMembers } from "../operations/input-members.ts";
import { runtimeMocks } from "../runtime-path.ts";
import { docText } from "../text/doc.ts";
import { expression } from "../text/literal.ts";
import { code } from "../text/source-text.ts";
import { typescriptFile } from "../text/typescript-file.ts";
import { object, schemaContract } from "./schema-contract.ts";

/** Emits `contract.ts`: the document as compact data, for what runs against it (mocks, validation of requests and responses). */
export function emitContract(context: EmitContext): readonly EmittedFile[] {
  const { api } = context;
  const open: string[] = [];
  const use = (key: string): void => void open.push(key);
  const operations = api.operations.map((operation) => {
    const { function: name } = namesOf(context, operation);
    return [name, operationContract(operation, use)] as const;
  });
  const schemas = new Map<string, JsonValue>();
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    const named = api.schemas.get(key);
    if (named !== undefined && !schemas.has(key)) schemas.set(key, schemaContract(named.schema, use));
  }
  const contract = object([
    ["title", api.title],
    ["operations", object(operations)],
    ["schemas", object([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)))],
    ["errors", usesDescriptors(api) ? "descriptors" : undefined],
  ]);
  const doc = docText("The document as compact data: what the mocks answer from and validate against.");
  const imports = [{ from: runtimeMocks(api.id), types: ["Contract"] }];
  return [
    typescriptFile(context, "contract.ts", "contract", imports, [
      code`${doc}export const contract: Contract = ${expression(contract)};`,
    ]),
  ];
}

function operationContract(operation: Operation, use: (key: string) => void): JsonObject {
  const parameters = inputMembers(operation).map(({ parameter, key }) => parameterContract(parameter, key, use));
  const body = operation.requestBody;
  return object([
    ["method", operation.method],
    ["path", operation.path],
    ["parameters", parameters.length === 0 ? undefined : parameters],
    [
      "requestBody",
      body === undefined
        ? undefined
        : object([
            ["required", body.required ? true : undefined],
            ["content", content(body.content, use, false)],
          ]),
    ],
    ["responses", object(operation.responses.map((response) => [response.status, responseContract(response, use)]))],
  ]);
}

function parameterContract(parameter: Parameter, key: string, use: (key: string) => void): JsonObject {
  const schema = schemaContract(parameter.schema, use);
  return object([
    ["name", parameter.name],
    ["in", parameter.in],
    ["key", key === parameter.name ? undefined : key],
    ["required", parameter.required ? true : undefined],
    ["style", parameter.style === defaultStyle(parameter.in) ? undefined : parameter.style],
    ["explode", parameter.explode === defaultExplode(parameter.style) ? undefined : parameter.explode],
    ["allowReserved", parameter.allowReserved ? true : undefined],
    ["schema", parameter.mediaType === undefined ? schema : undefined],
    [
      "content",
      parameter.mediaType === undefined ? undefined : object([[parameter.mediaType, object([["schema", schema]])]]),
    ],
  ]);
}

function responseContract(response: Response, use: (key: string) => void): JsonObject {
  const headers = [...response.headers].map(
    ([name, header]) =>
      [
        name,
        object([
          ["required", header.required ? true : undefined],
          ["schema", schemaContract(header.schema, use)],
          ["example", header.example],
        ]),
      ] as const,
  );
  return object([
    ["headers", headers.length === 0 ? undefined : object(headers)],
    ["content", response.content.length === 0 ? undefined : content(response.content, use, true)],
  ]);
}

function content(mediaTypes: readonly MediaType[], use: (key: string) => void, withExamples: boolean): JsonObject {
  return object(mediaTypes.map((mediaType) => [mediaType.name, mediaTypeContract(mediaType, use, withExamples)]));
}

function mediaTypeContract(mediaType: MediaType, use: (key: string) => void, withExamples: boolean): JsonObject {
  const { schema, itemSchema, encoding, examples } = mediaType;
  return object([
    ["schema", schema === undefined ? undefined : schemaContract(schema, use)],
    ["itemSchema", itemSchema === undefined ? undefined : schemaContract(itemSchema, use)],
    [
      "encoding",
      encoding.size === 0
        ? undefined
        : object([...encoding].map(([name, each]) => [name, object(Object.entries(each))])),
    ],
    ["examples", withExamples && examples.size > 0 ? object([...examples]) : undefined],
  ]);
}
