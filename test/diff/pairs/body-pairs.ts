import { operation, pair, type DocumentPair } from "./document-pair.ts";

const post = (parts: string, rest = ""): string => operation(parts, { method: "post", rest });
const body = (content: string, more = ""): string => post(`requestBody: {${more}content: {${content}}}`);
const answer = (content: string): string => operation(`responses: {"200": {description: Done, content: {${content}}}}`);
const json = "application/json: {schema: {type: object}}";
const none = post("summary: Make");

/** Reference, "breaking changes", section 3.3. */
export const bodyPairs: readonly DocumentPair[] = [
  pair(
    "a required body",
    none,
    post(`summary: Make\nrequestBody: {required: true, content: {${json}}}`),
    "breaking request-body.added-required",
    "breaking request-body.removed",
  ),
  pair(
    "an optional body",
    none,
    post(`summary: Make\nrequestBody: {content: {${json}}}`),
    "compatible request-body.added-optional",
    "breaking request-body.removed",
  ),
  pair(
    "required enabled",
    body(json),
    body(json, "required: true, "),
    "breaking request-body.required.enabled",
    "compatible request-body.required.disabled",
  ),
  pair("required: false written out", body(json), body(json, "required: false, "), "none", "none"),
  pair(
    "a request media type more",
    body(json),
    body(`${json}, application/xml: {schema: {type: object}}`),
    "compatible media-type.added",
    "breaking media-type.removed",
  ),
  pair(
    "a request media type for another",
    body(json),
    body("text/csv: {schema: {type: string}}"),
    "breaking",
    "breaking",
  ),
  pair(
    "a response media type more",
    answer(`${json}, text/csv: {schema: {type: string}}`),
    answer(`${json}, text/csv: {schema: {type: string}}, application/xml: {schema: {type: object}}`),
    "compatible media-type.added",
    "breaking media-type.removed",
  ),
  pair(
    "a response media type beside the only one",
    answer(json),
    answer(`${json}, text/csv: {schema: {type: string}}`),
    "compatible media-type.added",
    "breaking media-type.removed",
  ),
  pair(
    "media type in another case",
    answer(json),
    answer("Application/JSON: {schema: {type: object}}"),
    "none",
    "none",
  ),
  pair(
    "a problem becomes plain JSON, response",
    answer("application/problem+json: {schema: {type: object}}"),
    answer(json),
    "breaking media-type.generalized",
    "compatible media-type.specialized",
  ),
  pair(
    "a problem becomes plain JSON, request",
    body("application/problem+json: {schema: {type: object}}"),
    body(json),
    "compatible media-type.generalized",
    "breaking media-type.specialized",
  ),
  pair(
    "a request range",
    body(json),
    body("application/*: {schema: {type: object}}"),
    "compatible media-type.generalized",
    "breaking media-type.specialized",
  ),
  pair(
    "a response range",
    answer(json),
    answer("'*/*': {schema: {type: object}}"),
    "breaking media-type.generalized",
    "compatible media-type.specialized",
  ),
  pair(
    "a media type below a range that was there",
    body("'application/*': {schema: {type: object}}"),
    body("'application/*': {schema: {type: object}}, application/json: {schema: {type: object}}"),
    "none",
    "none",
  ),
  pair(
    "charset",
    answer("application/json: {schema: {type: object}}"),
    answer("application/json; charset=utf-8: {schema: {type: object}}"),
    "risky media-type.params-changed",
    "risky media-type.params-changed",
  ),
  pair(
    "a version parameter",
    body("application/json; version=1: {schema: {type: object}}"),
    body("application/json; version=2: {schema: {type: object}}"),
    "risky media-type.params-changed",
    "risky media-type.params-changed",
  ),
  pair(
    "a request schema where none was",
    body("application/json: {}"),
    body(json),
    "breaking media-type.schema-added",
    "compatible media-type.schema-removed",
  ),
  pair(
    "a response schema where none was",
    answer("application/json: {}"),
    answer(json),
    "compatible media-type.schema-added",
    "breaking media-type.schema-removed",
  ),
  pair(
    "an empty schema where none was",
    answer("application/json: {}"),
    answer("application/json: {schema: {}}"),
    "none",
    "none",
  ),
  pair(
    "content type of a part",
    body(
      "multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: image/png}}}",
    ),
    body(
      "multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {contentType: image/jpeg}}}",
    ),
    "breaking media-type.encoding.changed",
    "breaking media-type.encoding.changed",
  ),
  pair(
    "style of a form field",
    body(
      "application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}}",
    ),
    body(
      "application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}, encoding: {a: {style: form, explode: false}}}",
    ),
    "breaking media-type.encoding.changed",
    "breaking media-type.encoding.changed",
  ),
  pair(
    "the default encoding written out",
    body(
      "application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}}",
    ),
    body(
      "application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}, encoding: {a: {style: form, explode: true}}}",
    ),
    "none",
    "none",
  ),
  pair(
    "encoding of a property that is not there",
    body("multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}}"),
    body(
      "multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {zzz: {contentType: image/jpeg}}}",
    ),
    "none",
    "none",
  ),
  pair(
    "a required part",
    body("multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}}"),
    body(
      "multipart/form-data: {schema: {type: object, required: [b], properties: {a: {type: string}, b: {type: string, format: binary}}}}",
    ),
    "breaking schema.property.added-required",
    "risky schema.property.removed",
  ),
  pair(
    "one of two media types narrowed",
    body(
      "application/json: {schema: {type: object, properties: {a: {type: string}}}}, application/xml: {schema: {type: object, properties: {a: {type: string}}}}",
    ),
    body(
      "application/json: {schema: {type: object, properties: {a: {type: string}}}}, application/xml: {schema: {type: object, properties: {a: {type: string, maxLength: 4}}}}",
    ),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
  pair(
    "a body moved to a component",
    body(json),
    operation(`requestBody: {$ref: "#/components/requestBodies/A"}`, {
      method: "post",
      rest: `components: {requestBodies: {A: {content: {${json}}}}}\n`,
    }),
    "none",
    "none",
  ),
  pair(
    "an example of a body",
    body("application/json: {schema: {type: object}, example: {a: 1}}"),
    body("application/json: {schema: {type: object}, example: {a: 2}}"),
    "none",
    "none",
  ),
  pair(
    "media types in another order",
    answer(`${json}, text/csv: {schema: {type: string}}`),
    answer(`text/csv: {schema: {type: string}}, ${json}`),
    "none",
    "none",
  ),
  pair(
    "streamed items",
    operation(
      `responses: {"200": {description: Done, content: {application/jsonl: {itemSchema: {type: object, properties: {a: {type: string}}}}}}}`,
      { version: "3.2.0" },
    ),
    operation(
      `responses: {"200": {description: Done, content: {application/jsonl: {itemSchema: {type: object, properties: {a: {type: integer}}}}}}}`,
      { version: "3.2.0" },
    ),
    "breaking",
    "breaking",
  ),
  pair(
    "XML name",
    answer("application/xml: {schema: {type: object, properties: {a: {type: string}}}}"),
    answer("application/xml: {schema: {type: object, properties: {a: {type: string, xml: {name: b}}}}}"),
    "breaking schema.xml.changed",
    "breaking schema.xml.changed",
  ),
  pair(
    "XML attribute in a request",
    body("application/xml: {schema: {type: object, properties: {a: {type: string}}}}"),
    body("application/xml: {schema: {type: object, properties: {a: {type: string, xml: {attribute: true}}}}}"),
    "breaking schema.xml.changed",
    "breaking schema.xml.changed",
  ),
  pair(
    "XML name where only JSON is offered",
    answer("application/json: {schema: {type: object, properties: {a: {type: string}}}}"),
    answer("application/json: {schema: {type: object, properties: {a: {type: string, xml: {name: b}}}}}"),
    "none",
    "none",
  ),
];
