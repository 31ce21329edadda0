import type { Answer } from "../../../generator/runtime/client/operation.ts";
import type { Contract, MockHandler } from "../../../generator/runtime/mocks/index.ts";

export interface Pet {
  readonly id: number;
  readonly name: string;
  readonly tag?: string;
}

export interface Failure {
  readonly message: string;
}

/** As the generator writes it beside the contract. */
export interface PetsHandlers {
  listPets: MockHandler<{ limit?: number; tags?: string[] }, Answer<200, Pet[]> | Answer<500, Failure>>;
  createPet: MockHandler<{ body: Omit<Pet, "id"> }, Answer<201, Pet> | Answer<409, Failure>>;
  getMine: MockHandler<Record<string, never>, Answer<200, Pet>>;
  getPet: MockHandler<{ petId: number; "x-trace"?: string }, Answer<200, Pet> | Answer<404, Failure>>;
  deletePet: MockHandler<{ petId: number }, Answer<204, undefined>>;
  getPhoto: MockHandler<{ petId: number; format: string }, Answer<200, Blob>>;
  putPhoto: MockHandler<{ petId: number; body: Blob; mediaType?: string }, Answer<200, undefined>>;
  watchPets: MockHandler<Record<string, never>, Answer<200, AsyncIterable<{ data: Pet }>>>;
  exportPets: MockHandler<Record<string, never>, Answer<200, AsyncIterable<Pet>>>;
  uploadPets: MockHandler<{ body: unknown }, Answer<200, { count: number }>>;
}

const petId = { name: "petId", in: "path", required: true, schema: { type: "integer", minimum: 1 } } as const;
const failure = { content: { "application/json": { schema: { $ref: "Failure" } } } } as const;
const pet = { content: { "application/json": { schema: { $ref: "Pet" } } } } as const;

/** A small document with something of everything. */
export const pets: Contract = {
  title: "Pets",
  schemas: {
    Pet: {
      type: "object",
      required: ["id", "name"],
      properties: {
        id: { type: "integer", minimum: 1, readOnly: true },
        name: { type: "string", minLength: 1, maxLength: 40 },
        tag: { type: "string" },
        secret: { type: "string", writeOnly: true },
      },
      additionalProperties: false,
    },
    Upload: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        age: { type: "integer" },
        tags: { type: "array", items: { type: "string" } },
        meta: { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
        photo: { type: "string", maxLength: 5 },
      },
    },
    Failure: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
  },
  operations: {
    listPets: {
      method: "GET",
      path: "/pets",
      parameters: [
        { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
      ],
      responses: {
        200: {
          content: { "application/json": { schema: { type: "array", items: { $ref: "Pet" } } } },
          headers: { "x-next": { required: true, schema: { type: "string", format: "uri" } } },
        },
        500: failure,
      },
    },
    createPet: {
      method: "POST",
      path: "/pets",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Pet" } } } },
      responses: { 201: pet, 409: failure },
    },
    getMine: { method: "GET", path: "/pets/mine", responses: { 200: pet } },
    getPet: {
      method: "GET",
      path: "/pets/{petId}",
      parameters: [petId, { name: "x-trace", in: "header", schema: { type: "string" } }],
      responses: {
        200: {
          content: {
            "application/json": {
              schema: { $ref: "Pet" },
              examples: { broken: { id: 0 }, rex: { id: 1, name: "Rex" }, bella: { id: 2, name: "Bella" } },
            },
            "application/xml": { schema: { $ref: "Pet" } },
          },
        },
        404: failure,
      },
    },
    deletePet: { method: "DELETE", path: "/pets/{petId}", parameters: [petId], responses: { 204: {} } },
    getPhoto: {
      method: "GET",
      path: "/pets/{petId}/photo.{format}",
      parameters: [petId, { name: "format", in: "path", required: true, schema: { enum: ["png", "jpeg"] } }],
      responses: { 200: { content: { "image/*": {} } } },
    },
    putPhoto: {
      method: "PUT",
      path: "/pets/{petId}/photo",
      parameters: [petId],
      requestBody: { required: true, content: { "image/png": {}, "image/jpeg": { schema: { maxLength: 10 } } } },
      responses: { 200: {} },
    },
    watchPets: {
      method: "GET",
      path: "/pets/events",
      responses: { 200: { content: { "text/event-stream": { itemSchema: { $ref: "Pet" } } } } },
    },
    exportPets: {
      method: "GET",
      path: "/pets/export",
      responses: { 200: { content: { "application/x-ndjson": { itemSchema: { $ref: "Pet" } } } } },
    },
    uploadPets: {
      method: "POST",
      path: "/pets/upload",
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": { schema: { $ref: "Upload" } },
          "multipart/form-data": {
            schema: { $ref: "Upload" },
            encoding: { meta: { contentType: "application/json" } },
          },
          "application/x-ndjson": { itemSchema: { $ref: "Pet" } },
          "text/plain": { schema: { type: "string", maxLength: 10 } },
        },
      },
      responses: {
        200: {
          content: {
            "application/json": {
              schema: { type: "object", required: ["count"], properties: { count: { type: "integer" } } },
            },
          },
        },
      },
    },
  },
};
