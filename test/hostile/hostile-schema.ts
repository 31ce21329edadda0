/** A value of a document. Computed keys, `{ [text]: 1 }`, define a member also where the text is `__proto__`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A schema of an object in which every string that its author may choose is the text. */
export function hostileSchema(text: string): Json {
  return {
    type: "object",
    title: text,
    description: text,
    properties: {
      [text]: hostileScalar(text),
      [`${text}2`]: hostileScalar(text),
      self: { $ref: "#/components/schemas/Self" },
      read: { type: "string", readOnly: true },
      union: {
        oneOf: [{ $ref: "#/components/schemas/Self" }, { $ref: "#/components/schemas/Other" }],
        discriminator: { propertyName: text, mapping: { [text]: "Self", [`${text}2`]: "Other" } },
      },
    },
    required: [text, `undeclared ${text}`],
    patternProperties: { [text]: hostileScalar(text) },
    dependentRequired: { [text]: [text] },
    dependentSchemas: { [text]: { required: [text] } },
    default: { [text]: text },
    examples: [{ [text]: text }],
    externalDocs: { url: text, description: text },
    xml: { name: text, namespace: text, prefix: text },
    [`x-${text}`]: { [text]: text },
  };
}

/** The same of a string. */
export function hostileScalar(text: string): Json {
  return {
    type: ["string", "null"],
    title: text,
    description: text,
    format: text,
    pattern: text,
    enum: [text, `${text}2`, { [text]: text }, [text], null],
    default: text,
    example: text,
    contentMediaType: text,
    contentEncoding: text,
    $comment: text,
    deprecated: true,
  };
}

/** A `content` map with a media type a name. */
export function hostileContent(text: string, ...mediaTypes: readonly string[]): Json {
  const examples = { [text]: { value: { [text]: text }, summary: text, description: text } };
  const schema = { $ref: "#/components/schemas/Self" };
  const encoding = { [text]: { contentType: text, headers: { [text]: { schema: hostileScalar(text) } } } };
  return Object.fromEntries(
    mediaTypes.map((name, index) => [
      name,
      index === 0 ? { schema: hostileSchema(text), encoding } : { schema, examples },
    ]),
  );
}
