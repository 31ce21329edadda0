import type { JsonObject } from "../../load/loaded-document.ts";
import type { Encoding, MediaType, Operation, Parameter, Response } from "../../model/operation.ts";
import { defaultExplode, defaultStyle } from "../../model/parameter-defaults.ts";
import { inputMembers } from "../operations/input-members.ts";
import { object, schemaContract } from "./schema-contract.ts";

/** An operation as the mock runtime reads it; `use` is told the key of every named schema that it refers to. */
export function operationContract(
  operation: Operation,
  use: (key: string) => void,
  magicValues: readonly JsonObject[] = [],
): JsonObject {
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
    ["errorCodes", operation.errorCodes.size === 0 ? undefined : object([...operation.errorCodes])],
    ["magicValues", magicValues.length === 0 ? undefined : magicValues],
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
      encoding.size === 0 ? undefined : object([...encoding].map(([name, each]) => [name, encodingContract(each)])),
    ],
    ["examples", withExamples && examples.size > 0 ? object([...examples]) : undefined],
  ]);
}

/** The headers of a part are nothing that the mocks read. */
function encodingContract({ contentType, style, explode, allowReserved }: Encoding): JsonObject {
  return object([
    ["contentType", contentType],
    ["style", style],
    ["explode", explode],
    ["allowReserved", allowReserved],
  ]);
}
