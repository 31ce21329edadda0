/** A document as teams write it: a collection below a tenant, its items, and errors in a shape of its own. */
const error = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: { type: "string" },
    message: { type: "string", maxLength: 200 },
    fields: {
      type: "array",
      items: {
        type: "object",
        required: ["field", "detail"],
        properties: { field: { type: "string" }, detail: { type: "string" } },
      },
    },
  },
};

const pet = {
  type: "object",
  required: ["petId", "name", "createdAt"],
  additionalProperties: false,
  properties: {
    petId: { type: "string", pattern: "^pet_[a-z0-9]{8}$", readOnly: true },
    name: { type: "string", minLength: 1 },
    tag: { type: ["string", "null"], maxLength: 8 },
    owner: { type: "object", properties: { city: { type: "string" }, street: { type: "string" } } },
    secret: { type: "string", writeOnly: true },
    createdAt: { type: "string", format: "date-time", readOnly: true },
  },
};

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const petBody = json({ $ref: "#/components/schemas/Pet" });
const failure = { description: "Wrong", ...json({ $ref: "#/components/schemas/Error" }) };
const found = (body: object) => ({ description: "Found", ...body });

export const petsDocument = {
  servers: [{ url: "https://api.example.com/shop/v1" }],
  components: {
    schemas: { Pet: pet, Error: error },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } },
  },
  paths: {
    "/tenants/{tenant}/pets": {
      parameters: [{ name: "tenant", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "listPets",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50, default: 20 } },
          { name: "offset", in: "query", schema: { type: "integer", minimum: 0 } },
          { name: "tag", in: "query", schema: { type: "string" } },
        ],
        responses: {
          200: found(
            json({
              type: "object",
              required: ["items", "total"],
              properties: {
                items: { type: "array", items: { $ref: "#/components/schemas/Pet" } },
                total: { type: "integer" },
                hasMore: { type: "boolean" },
                next: { type: "string" },
              },
            }),
          ),
          400: failure,
        },
      },
      post: {
        operationId: "createPet",
        requestBody: { required: true, ...petBody },
        responses: {
          201: { ...found(petBody), headers: { Location: { required: true, schema: { type: "string" } } } },
          422: failure,
        },
      },
    },
    "/tenants/{tenant}/pets/{pet_id}": {
      parameters: [
        { name: "tenant", in: "path", required: true, schema: { type: "string" } },
        { name: "pet_id", in: "path", required: true, schema: { type: "string" } },
      ],
      get: { operationId: "getPet", responses: { 200: found(petBody), 404: failure } },
      put: { operationId: "putPet", requestBody: { required: true, ...petBody }, responses: { 200: found(petBody) } },
      patch: {
        operationId: "patchPet",
        requestBody: { required: true, ...json({ type: "object" }) },
        responses: { 200: found(petBody), "4XX": failure },
      },
      delete: { operationId: "deletePet", responses: { 204: { description: "Gone" }, default: failure } },
    },
    "/settings": {
      get: { operationId: "getSettings", responses: { 200: found(json({ $ref: "#/components/schemas/Pet" })) } },
      put: { operationId: "putSettings", requestBody: petBody, responses: { 204: { description: "Done" } } },
    },
    "/secured": {
      get: {
        operationId: "getSecured",
        security: [{ key: [] }],
        responses: { 200: { description: "Fine" }, 401: failure },
      },
    },
    "/undeclared": {
      post: { operationId: "postUndeclared", requestBody: petBody, responses: { 201: { description: "Made" } } },
    },
  },
};
