import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { shownValues, type ShownValue } from "./exemplified.ts";
import type { SchemaObject } from "./openapi-objects.ts";
import { operationsOf, productDocuments } from "./product-documents.ts";

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
    "date-time": (text) =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
    uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    uri: (text) => URL.canParse(text),
    email: /^[^@\s]+@[^@\s]+$/,
    int32: { type: "number", validate: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31 },
  },
});
const validators = new Map<string, ValidateFunction>();

/** The same schema stands in many places of a document whose references are resolved: it is compiled once. */
function validatorOf(schema: SchemaObject): ValidateFunction {
  const key = JSON.stringify(schema);
  const validator = validators.get(key) ?? ajv.compile(schema);
  validators.set(key, validator);
  return validator;
}

function problems({ place, schema, value }: ShownValue): readonly string[] {
  const validate = validatorOf(schema);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${place}: ${ajv.errorsText([error])}`);
}

describe.each(productDocuments)("$id", ({ document }) => {
  const shown = shownValues(document);

  test("every example and default is valid against its schema", () => {
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.flatMap(problems)).toEqual([]);
  });

  test("every response with content has a named example in each media type", () => {
    const without = operationsOf(document).flatMap(({ name, responses }) =>
      Object.entries(responses).flatMap(([status, { content = {} }]) =>
        Object.entries(content)
          .filter(([, { examples = {} }]) => Object.keys(examples).length === 0)
          .map(([mediaType]) => `${name} ${status} ${mediaType}`),
      ),
    );
    expect(without).toEqual([]);
  });

  test("every request body has a named example in each media type", () => {
    const without = operationsOf(document).flatMap(({ name, requestBody }) =>
      Object.entries(requestBody?.content ?? {})
        .filter(([, { examples = {} }]) => Object.keys(examples).length === 0)
        .map(([mediaType]) => `${name} ${mediaType}`),
    );
    expect(without).toEqual([]);
  });
});

test("an example that is wrong is found, wherever it stands", () => {
  const schema: SchemaObject = { type: "object", properties: { amount: { type: "number", examples: ["ten"] } } };
  const response = { content: { "application/json": { schema, examples: { ten: { value: { amount: "10" } } } } } };
  const operation = {
    operationId: "a",
    parameters: [{ name: "days", in: "query", schema: { type: "integer", default: 1.5 }, example: "soon" }],
    responses: { 200: response },
  };
  const document = { info: { title: "A", version: "1" }, paths: { "/a": { get: operation } } };
  expect(shownValues(document).flatMap(problems)).toEqual([
    "GET /a query days example: data must be integer",
    "GET /a query days (schema): data must be integer",
    'GET /a 200 application/json "ten": data/amount must be number',
    "GET /a 200 application/json/properties/amount (schema): data must be number",
  ]);
});
