import { operation, pair, type DocumentPair } from "./document-pair.ts";

const ask = (schema: string, rest = "", version = "3.1.0"): string =>
  operation(`requestBody: {required: true, content: {application/json: {schema: ${schema}}}}`, {
    method: "post",
    rest,
    version,
  });
const tell = (schema: string, rest = "", version = "3.1.0"): string =>
  operation(`responses: {"200": {description: A, content: {application/json: {schema: ${schema}}}}}`, {
    rest,
    version,
  });
const both = (schema: string): string =>
  operation(
    `requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}\nresponses: {"200": {description: A, content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}}`,
    { method: "post", rest: `components: {schemas: {A: ${schema}}}\n` },
  );
const schemas = (text: string): string => `components:\n  schemas:\n    ${text.split("\n").join("\n    ")}\n`;
const a = `{$ref: "#/components/schemas/A"}`;
const object = (part: string, more = ""): string =>
  `{type: object, ${more}properties: {id: {type: string}, part: ${part}}}`;

/** Reference, "breaking changes", sections 1.2 and 1.3: sides and guards. */
export const guardPairs: readonly DocumentPair[] = [
  pair(
    "readOnly property of a request narrowed",
    ask(object("{type: string, readOnly: true}")),
    ask(object("{type: string, readOnly: true, maxLength: 3}")),
    "none",
    "none",
  ),
  pair(
    "readOnly property of a response widened",
    tell(object("{type: string, readOnly: true, maxLength: 3}")),
    tell(object("{type: string, readOnly: true}")),
    "breaking schema.max-length.unset",
    "compatible schema.max-length.set",
  ),
  pair(
    "writeOnly property of a response widened",
    tell(object("{type: string, writeOnly: true, maxLength: 3}")),
    tell(object("{type: string, writeOnly: true}")),
    "none",
    "none",
  ),
  pair(
    "writeOnly property of a request narrowed",
    ask(object("{type: string, writeOnly: true}")),
    ask(object("{type: string, writeOnly: true, maxLength: 3}")),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
  pair(
    "readOnly property of both narrowed",
    both(object("{type: string, readOnly: true}")),
    both(object("{type: string, readOnly: true, maxLength: 3}")),
    "compatible schema.max-length.set",
    "breaking schema.max-length.unset",
  ),
  pair(
    "writeOnly property of both widened",
    both(object("{type: string, writeOnly: true, maxLength: 3}")),
    both(object("{type: string, writeOnly: true}")),
    "compatible schema.max-length.unset",
    "breaking schema.max-length.set",
  ),
  pair(
    "a required readOnly property of both",
    both("{type: object, properties: {id: {type: string}}}"),
    both("{type: object, required: [part], properties: {id: {type: string}, part: {type: string, readOnly: true}}}"),
    "compatible",
    "breaking",
  ),
  pair(
    "a required readOnly property of a request",
    ask("{type: object, properties: {id: {type: string}}}"),
    ask("{type: object, required: [part], properties: {id: {type: string}, part: {type: string, readOnly: true}}}"),
    "compatible",
    "none",
  ),
  pair(
    "a readOnly property of a request becomes required",
    ask(object("{type: string, readOnly: true}")),
    ask(object("{type: string, readOnly: true}", "required: [part], ")),
    "none",
    "none",
  ),
  pair(
    "readOnly enabled, request",
    ask(object("{type: string}")),
    ask(object("{type: string, readOnly: true}")),
    "risky schema.read-only.enabled",
    "compatible schema.read-only.disabled",
  ),
  pair(
    "readOnly enabled, response",
    tell(object("{type: string}")),
    tell(object("{type: string, readOnly: true}")),
    "compatible schema.read-only.enabled",
    "compatible schema.read-only.disabled",
  ),
  pair(
    "readOnly of a required property, request",
    ask(object("{type: string, readOnly: true}", "required: [part], ")),
    ask(object("{type: string}", "required: [part], ")),
    "breaking schema.read-only.disabled",
    "risky schema.read-only.enabled",
  ),
  pair(
    "writeOnly enabled, response",
    tell(object("{type: string}")),
    tell(object("{type: string, writeOnly: true}")),
    "risky schema.write-only.enabled",
    "compatible schema.write-only.disabled",
  ),
  pair(
    "writeOnly enabled, required in a response",
    tell(object("{type: string}", "required: [part], ")),
    tell(object("{type: string, writeOnly: true}", "required: [part], ")),
    "breaking schema.write-only.enabled",
    "compatible schema.write-only.disabled",
  ),
  pair(
    "writeOnly enabled, request",
    ask(object("{type: string}")),
    ask(object("{type: string, writeOnly: true}")),
    "compatible schema.write-only.enabled",
    "compatible schema.write-only.disabled",
  ),
  pair(
    "readOnly: false written out",
    ask(object("{type: string}")),
    ask(object("{type: string, readOnly: false}")),
    "none",
    "none",
  ),
  pair(
    "a deprecated property past its sunset goes, response",
    tell(object("{type: string, deprecated: true, x-sunset: 2026-02-01}", "required: [part], ")),
    tell("{type: object, properties: {id: {type: string}}}"),
    "compatible",
    "compatible schema.property.added-required",
  ),
  pair(
    "a deprecated property goes before its sunset, response",
    tell(object("{type: string, deprecated: true, x-sunset: 2026-12-01}", "required: [part], ")),
    tell("{type: object, properties: {id: {type: string}}}"),
    "breaking",
    "compatible",
  ),
  pair(
    "extensible enum by x-extensible-enum beside enum",
    tell("{type: string, enum: [a, b], x-extensible-enum: [a, b]}"),
    tell("{type: string, enum: [a, b, c], x-extensible-enum: [a, b, c]}"),
    "compatible",
    "compatible",
  ),
  pair(
    "extensible enum in a request",
    ask("{type: string, x-extensible-enum: [a, b]}"),
    ask("{type: string, x-extensible-enum: [a]}"),
    "breaking schema.extensible-enum.value-removed",
    "compatible schema.extensible-enum.value-added",
  ),
  pair(
    "a shared component narrowed",
    both(object("{type: string}")),
    both(object("{type: string, maxLength: 3}")),
    "breaking",
    "breaking",
  ),
  pair(
    "a shared component gets an optional property",
    both("{type: object, properties: {id: {type: string}}}"),
    both(object("{type: string}")),
    "compatible",
    "risky",
  ),
  pair(
    "null through anyOf of a component",
    tell(object(a), schemas("A: {type: object, properties: {x: {type: string}}}")),
    tell(object(`{anyOf: [${a}, {type: 'null'}]}`), schemas("A: {type: object, properties: {x: {type: string}}}")),
    "breaking schema.nullable.enabled",
    "compatible schema.nullable.disabled",
  ),
];
