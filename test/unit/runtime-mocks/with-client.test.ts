import { describe, expect, it } from "vitest";
import { call, createClient, json, type Answer, type Operation } from "../../../generator/runtime/client/index.ts";
import { createMocks } from "../../../generator/runtime/mocks/index.ts";
import { pets, type Failure, type Pet, type PetsHandlers } from "./pets-contract.ts";

const createPet: Operation<{ body: Omit<Pet, "id"> }, Answer<201, Pet>, Answer<409, Failure>> = {
  operationId: "createPet",
  method: "POST",
  path: "/pets",
  requestBody: [json],
  responses: { 201: [json], 409: [json] },
};

describe("client and mocks meet at fetch", () => {
  const mocks = createMocks<PetsHandlers>(pets, {
    handlers: {
      createPet: ({ input, sample }) =>
        input.body.name === "Rex" ? { status: 409, body: { message: "Rex is taken" } } : sample(201),
    },
  });
  const client = createClient({ baseUrl: "https://api.example/v1", fetch: mocks.fetch });

  it("with a success", async () => {
    expect(await call(client, createPet, { body: { name: "Bo" } })).toMatchObject({ name: "Bo" });
  });

  it("with a failure", async () => {
    const outcome = await call(client, createPet, { body: { name: "Rex" } }).outcome();
    expect(outcome).toMatchObject({ ok: false, status: 409 });
  });
});
