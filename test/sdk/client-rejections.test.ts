import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { Client } from "../../generated/sdk/index.ts";

// What a call rejects with (reference, "platform", section 13.4), over real connections to this machine.

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves on a free port of this machine. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

/** A client of a server that answers every request the same. */
async function clientOf(status: number, body: string, headers: Record<string, string> = {}): Promise<Client> {
  return new Client({ baseURL: await serve((_, response) => response.writeHead(status, headers).end(body)) });
}

async function rejectionOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("The call did not reject.");
    },
    (reason: unknown) => reason,
  );
}

const json = { "content-type": "application/json; charset=utf-8" };

describe("an error status", () => {
  const body = { errors: [{ id: "1", level: "ERROR", type: "SECURITY", message: "Invalid ApiKey" }] };

  test.each([400, 401, 429, 500, 503])("%i rejects with the body itself, which is no Error", async (status) => {
    const reason = await rejectionOf((await clientOf(status, JSON.stringify(body), json)).getAllAccounts());
    expect(reason).toEqual(body);
    expect(reason).not.toBeInstanceOf(Error);
  });

  test("rejects so for a POST as well, and is not tried again", async () => {
    let calls = 0;
    const baseURL = await serve((_, response) => {
      calls += 1;
      response.writeHead(503, json).end(JSON.stringify(body));
    });
    const confirmed = new Client({ baseURL }).postPaymentConfirm({ paymentId: "1" });
    expect(await rejectionOf(confirmed)).toEqual(body);
    expect(await rejectionOf(new Client({ baseURL }).getFunds())).toEqual(body);
    expect(calls).toBe(2);
  });

  test("with the body null tells the status in the same form", async () => {
    const reason = await rejectionOf((await clientOf(500, "null", json)).getFunds());
    expect(reason).toEqual({ errors: [{ message: "Request failed with status code 500", code: undefined }] });
  });

  test("with no text rejects with the empty text", async () => {
    expect(await rejectionOf((await clientOf(502, "")).getFunds())).toBe("");
  });

  test("with a page rejects with its text", async () => {
    const page = "<html>Bad gateway</html>";
    expect(await rejectionOf((await clientOf(502, page, { "content-type": "text/html" })).getFunds())).toBe(page);
  });
});

describe("no answer", () => {
  test("of a closed port has the code of the connection", async () => {
    const baseURL = await serve(() => {});
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const reason = await rejectionOf(new Client({ baseURL }).getFunds());
    expect(reason).toEqual({
      errors: [{ message: `connect ECONNREFUSED ${new URL(baseURL).host}`, code: "ECONNREFUSED" }],
    });
    expect(reason).not.toBeInstanceOf(Error);
  });

  test("within the timeout has the code of an aborted connection", async () => {
    const baseURL = await serve(() => {});
    const reason = await rejectionOf(new Client({ baseURL, timeout: 50 }).getFunds());
    expect(reason).toEqual({ errors: [{ message: "timeout of 50ms exceeded", code: "ECONNABORTED" }] });
  });

  test("within the timeout of the call, where that is another", async () => {
    const baseURL = await serve(() => {});
    const reason = await rejectionOf(new Client({ baseURL }).getFunds({ timeout: 40 }));
    expect(reason).toEqual({ errors: [{ message: "timeout of 40ms exceeded", code: "ECONNABORTED" }] });
  });

  test("is also an answer that begins and does not end within the timeout", async () => {
    const baseURL = await serve((_, response) => response.writeHead(200, json).write("["));
    const reason = await rejectionOf(new Client({ baseURL, timeout: 50 }).getFunds());
    expect(reason).toEqual({ errors: [{ message: "timeout of 50ms exceeded", code: "ECONNABORTED" }] });
  });

  test("is also an answer that breaks off", async () => {
    const baseURL = await serve((_, response) => {
      response.writeHead(200, { ...json, "content-length": "100" });
      response.write("[");
      setTimeout(() => response.destroy(), 20);
    });
    expect(await rejectionOf(new Client({ baseURL }).getFunds())).toEqual({
      errors: [{ message: expect.stringMatching(/./), code: expect.stringMatching(/./) }],
    });
  });

  test("is also a fetch that rejects with anything", async () => {
    const fetch = () => Promise.reject(Object.assign(new Error("getaddrinfo ENOTFOUND a"), { code: "ENOTFOUND" }));
    expect(await rejectionOf(new Client({ fetch }).getFunds())).toEqual({
      errors: [{ message: "getaddrinfo ENOTFOUND a", code: "ENOTFOUND" }],
    });
  });
});

test("the addresses of a host that all refuse are told of by the first", async () => {
  const refused = ["::1", "127.0.0.1"].map((host) =>
    Object.assign(new Error(`connect ECONNREFUSED ${host}:8080`), { code: "ECONNREFUSED" }),
  );
  const cause = Object.assign(new AggregateError(refused, ""), { code: "ECONNREFUSED" });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
  expect(await rejectionOf(new Client({ fetch }).getFunds())).toEqual({
    errors: [{ message: "connect ECONNREFUSED ::1:8080", code: "ECONNREFUSED" }],
  });
});

test("a key is not sent in the clear to another machine, and is not part of the rejection", async () => {
  const client = new Client({ baseURL: "http://api.invalid", headers: { "x-api-key": "k3yk3yk3y" } });
  const reason = await rejectionOf(client.getFunds());
  expect(reason).toEqual({ errors: [{ message: expect.stringContaining("http"), code: undefined }] });
  expect(JSON.stringify(reason)).not.toContain("k3yk3yk3y");
});

test("a success without a body resolves to the empty text", async () => {
  expect(await (await clientOf(200, "")).getFunds()).toBe("");
});
