import { describe, expect, test } from "vitest";
import { jsonCalls } from "./json-calls.ts";
import { petsDocument } from "./pets-document.ts";
import { serveDocument } from "./served-document.ts";

// Errors of a document that has a shape of its own for them: its statuses and its members, with the real reasons.

const { sandbox } = await serveDocument(petsDocument);
const call = jsonCalls(sandbox);
const pets = "/tenants/t1/pets";

describe("a request that the document does not allow", () => {
  test("is answered with the declared status and body, every reason in it", async () => {
    const { status, headers, body } = await call("POST", pets, { name: "", tag: "much too long" });
    expect([status, headers.get("content-type")]).toEqual([422, "application/json"]);
    const reasons = ["name must be at least 1 character long", "tag must be at most 8 characters long"];
    expect(body).toEqual({
      code: "unprocessable_entity",
      message: reasons.join("; "),
      fields: [
        { field: "name", detail: reasons[0] },
        { field: "tag", detail: reasons[1] },
      ],
    });
    expect(headers.get("x-request-violation")).toBe(reasons.join("; "));
  });

  test.each([
    ["a parameter, by the 400 that is declared", "GET", `${pets}?limit=0`, undefined, 400, "invalid_request"],
    ["malformed JSON, by the 422 that is declared", "POST", pets, "{", 422, "unprocessable_entity"],
    ["a member, by the range that is declared", "PATCH", `${pets}/a`, "[]", 400, "invalid_request"],
  ])("is told of %s", async (_what, method, path, body, status, code) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code, message: expect.stringMatching(/\bmust be\b/) });
  });

  test("has the media type that is declared for it", async () => {
    const answer = await call("PATCH", `${pets}/a`, "a", { "content-type": "text/plain" });
    expect([answer.status, answer.body?.["code"]]).toEqual([415, "unsupported_media_type"]);
  });

  test("is a problem where nothing that fits is declared", async () => {
    const { status, headers, body } = await call("POST", "/undeclared", { name: 1 });
    expect([status, headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(body).toMatchObject({ status: 400, detail: "name must be a string" });
  });

  test("is a problem where no operation has the path or the method", async () => {
    expect((await call("GET", "/nowhere")).status).toBe(404);
    expect((await call("GET", "/other/prefix/settings")).status).toBe(404);
    expect((await call("GET", "/shop/v1/settings")).status).toBe(200);
    expect((await call("POST", "/settings", {})).status).toBe(405);
  });
});

describe("credentials", () => {
  test("that are missing are told by the 401 that is declared", async () => {
    const { status, body } = await call("GET", "/secured");
    expect([status, body?.["message"]]).toEqual([401, "Credentials are missing: header x-key"]);
  });

  test("of any value will do", async () => {
    expect((await call("GET", "/secured", undefined, { "x-key": "anything" })).status).toBe(200);
  });
});
