const later =
  /const|null\b|contains|prefixItems|\bif:|dependent|unevaluated|propertyNames|patternProperties|clusiveM\w+: -?\d|type: \[|content[MSE]|\$defs|examples|: false|items: true|not:|anyOf|oneOf|\$ref/;
/** Whether OpenAPI 3.0 has all keywords of a schema. */
export const in30 = (schema: string): boolean =>
  !/const|null\b|contains|prefixItems|\bif:|dependent|unevaluated|propertyNames|patternProperties|clusiveM\w+: -?\d|type: \[|content[MSE]|\$defs|examples|items: (true|false)/.test(
    schema,
  );
/** Whether Swagger 2.0 has them. */
export const in20 = (schema: string): boolean => !later.test(schema) && schema.startsWith("{type: ");
/** Whether a schema is of one type that is written as one text. */
export const scalar = (schema: string): boolean => /^\{type: (string|integer|number|boolean)\b/.test(schema);
/** Whether it is of strings. */
export const text = (schema: string): boolean => /^\{type: string\b/.test(schema);
/** Whether no boolean fits it. */
export const notBoolean = (schema: string): boolean => /^\{type: (string|integer|number|array|object)\b/.test(schema);
