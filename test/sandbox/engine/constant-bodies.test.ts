import { describe, expect, test } from "vitest";
import { createSandbox, type FamilySandboxOptions } from "../../../generated/sandbox/index.ts";

// Lists that no session changes are made and written once. Nobody can tell, and nobody can spoil them for others.

const url = "/branches/v1/branches";

async function branches(options?: FamilySandboxOptions) {
  const sandbox = createSandbox(options);
  const response = await sandbox.fetch(url, { headers: { "x-api-key": sandbox.apiKey } });
  const text = await response.text();
  return { text, names: JSON.parse(text).payload.length, etag: response.headers.get("etag"), sandbox };
}

test("all sandboxes give the same text under the same tag", async () => {
  const [one, other] = [await branches(), await branches()];
  expect([one.text, one.etag]).toEqual([other.text, other.etag]);
});

test("a client that has the list gets 304", async () => {
  const { sandbox, etag } = await branches();
  const headers = { "x-api-key": sandbox.apiKey, "if-none-match": etag ?? "" };
  const response = await sandbox.fetch(url, { headers });
  expect([response.status, await response.text()]).toEqual([304, ""]);
});

test("other media types are written by themselves", async () => {
  const { sandbox } = await branches();
  const headers = { "x-api-key": sandbox.apiKey, accept: "application/geo+json" };
  const response = await sandbox.fetch(url, { headers });
  expect(response.headers.get("content-type")).toMatch(/^application\/geo\+json/);
  expect(await response.json()).toMatchObject({ type: "FeatureCollection" });
});

describe("an override may change the answer that it asks for", () => {
  const first = "FIRST";
  const changed = branches({
    handlers: {
      "branches/v1": {
        async listBranches({ original }) {
          const answer = await original();
          if (answer instanceof Response || answer.status !== 200 || !("payload" in answer.body)) return answer;
          const [branch] = answer.body.payload;
          if (branch !== undefined) branch.name.fi = first;
          answer.body.payload.length = 1;
          return answer;
        },
      },
    },
  });

  test("which is what its caller gets", async () => {
    const { text, names } = await changed;
    expect([names, text.includes(first)]).toEqual([1, true]);
  });

  test("and nobody else", async () => {
    const before = await branches();
    await changed;
    const after = await branches();
    expect(after.text).toBe(before.text);
    expect(after.text).not.toContain(first);
  });
});
