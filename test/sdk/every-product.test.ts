import { describe, expect, test } from "vitest";
import { Sdk, type SdkOptions } from "../../generated/sdk/index.ts";
import { productPackages, type ProductPackage } from "../bank/product-packages.ts";
import { sampledInputs } from "../bank/sampled-input.ts";
import { recordingFetch } from "./recording-fetch.ts";

// The modern surface: every product and version by name, with one place for what all of them need.

/** `sdk.<product>.<version>`, found by the names of the catalogue. */
function clientOf(sdk: Sdk, { id }: ProductPackage): object {
  const [product = "", version = ""] = id.split("/");
  const name = product.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const versions: unknown = Reflect.get(sdk, name);
  return Reflect.get(Object(versions), version);
}

function call(client: object, operation: string, input: object): Promise<unknown> {
  return Reflect.apply(Reflect.get(client, operation), client, [input]);
}

describe.each(productPackages)("$id", (product) => {
  const { operations, lifecycle } = product.version;
  const [first] = operations;
  if (first === undefined) throw new Error("It has no operation.");
  const input = sampledInputs(product.contract, product.contractOf(first))[0]?.input ?? {};

  test("has every operation as a method", () => {
    const client = clientOf(new Sdk(), product);
    for (const { name } of operations) expect(Reflect.get(client, name)).toBeTypeOf("function");
  });

  test("is made once", () => {
    const sdk = new Sdk();
    expect(clientOf(sdk, product)).toBe(clientOf(sdk, product));
    expect(clientOf(new Sdk(), product)).not.toBe(clientOf(sdk, product));
  });

  test("answers from its mocks", async () => {
    const sdk = new Sdk({ fetch: product.createMocks().fetch });
    await expect(call(clientOf(sdk, product), first.name, input)).resolves.not.toThrow();
  });

  test("is sent to the one base URL, with the one session", async () => {
    const { fetch, sent } = recordingFetch({});
    const sdk = new Sdk({ fetch, baseUrl: "http://localhost:8080", sessionId: "234" });
    await call(clientOf(sdk, product), first.name, input).catch(() => undefined);
    expect(sent[0]?.url).toMatch(/^http:\/\/localhost:8080\//);
    expect(sent[0]?.headers).toMatchObject({ "x-session-id": "234" });
  });

  test("is in production only where its lifecycle says so", () => {
    const sdk = new Sdk({ environment: "production" });
    if (lifecycle === "in-production") expect(clientOf(sdk, product)).toBeDefined();
    else expect(() => clientOf(sdk, product)).toThrow(TypeError);
  });
});

test("the SDK has all products of the catalogue, and nothing else", () => {
  const names = productPackages.map(({ id }) => id.split("/")[0]?.replaceAll("-", ""));
  const getters = Object.getOwnPropertyNames(Sdk.prototype).filter((name) => name !== "constructor");
  expect(getters.map((name) => name.toLowerCase()).sort()).toEqual([...new Set(names)].sort());
});

async function headersOf(options: SdkOptions, ...rest: [session?: string]): Promise<Record<string, string>> {
  const { fetch, sent } = recordingFetch({});
  const [session] = rest;
  const input = { ...(session && { "x-session-id": session }), body: { paymentId: "1" } };
  await new Sdk({ ...options, fetch }).payments.v1.confirmPayment(input).catch(() => undefined);
  return { ...sent[0]?.headers };
}

describe("what all products share", () => {
  test("is the key and the end user", async () => {
    expect(await headersOf({ credentials: { apiKey: "key", endUser: "token" } })).toMatchObject({
      "x-api-key": "key",
      "x-authorization": "token",
    });
  });

  test("is the session, which an input may name otherwise for one call", async () => {
    expect(await headersOf({ sessionId: "234" })).toMatchObject({ "x-session-id": "234" });
    expect(await headersOf({ sessionId: "234" }, "567")).toMatchObject({ "x-session-id": "567" });
    expect(await headersOf({})).not.toHaveProperty("x-session-id");
  });

  test.each([
    { form: "an object", headers: { "x-channel": "app" } },
    { form: "a function", headers: () => ({ "x-channel": "app" }) },
  ])("are further headers, as $form", async ({ headers }) => {
    expect(await headersOf({ headers, sessionId: "234" })).toMatchObject({
      "x-channel": "app",
      "x-session-id": "234",
    });
  });

  test("is the environment", async () => {
    const { fetch, sent } = recordingFetch({ payload: [] });
    await new Sdk({ fetch }).branches.v1.listBranches();
    await new Sdk({ fetch, environment: "production" }).branches.v1.listBranches({ query: "Kamppi" });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://sandbox.apis.op-palvelut.fi/branches/v1/branches",
      "https://prod.apis.op-palvelut.fi/branches/v1/branches?query=Kamppi",
    ]);
  });
});

test("an access token is fetched once for all calls of a product", async () => {
  const urls: string[] = [];
  const fetch = async ({ url }: Request) => {
    urls.push(new URL(url).pathname);
    return url.endsWith("/oauth/token")
      ? Response.json({ access_token: "token", token_type: "bearer", expires_in: 3600 })
      : Response.json({ transfers: [], total: 0 });
  };
  const sdk = new Sdk({ fetch, credentials: { oauth2: { clientId: "id", clientSecret: "secret" } } });
  await sdk.siirto.v1.listTransfers();
  await sdk.siirto.v1.listTransfers();
  expect(urls).toEqual(["/siirto/v1/oauth/token", "/siirto/v1/transfers", "/siirto/v1/transfers"]);
});

describe("the token of the end user", () => {
  test("serves for a product that wants it as a bearer token", async () => {
    const { fetch, sent } = recordingFetch();
    const sdk = new Sdk({ fetch, credentials: { apiKey: "key", endUser: "token" } });
    await sdk.accounts.v3.listAccounts().raw();
    expect(sent[0]?.headers).toMatchObject({ authorization: "Bearer token", "x-api-key": "key" });
  });

  test("gives way to a bearer token of its own", async () => {
    const { fetch, sent } = recordingFetch();
    const sdk = new Sdk({ fetch, credentials: { apiKey: "key", endUser: "token", bearer: "other" } });
    await sdk.accounts.v3.listAccounts().raw();
    expect(sent[0]?.headers).toMatchObject({ authorization: "Bearer other" });
  });
});

test("a product with a host of its own stands under its mount, where one origin serves all", async () => {
  const { fetch, sent } = recordingFetch();
  const sdk = new Sdk({ fetch, baseUrl: "http://localhost:8080/", credentials: { oauth2: "token" } });
  await sdk.pivo.v1.getPayment({ paymentId: "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55" }).raw();
  expect(sent[0]?.url).toBe("http://localhost:8080/pivo/api/payments/3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55");
});
