import { createServer, type RequestListener, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { join } from "node:path";
import { createSandbox, type Sandbox } from "../../generated/sandbox/index.ts";
import { serve, type RunningServer } from "../../generated/sandbox/node.ts";
import { projectFolder } from "../support/source-modules.ts";
import { loan } from "./exchanges.ts";
import { anna } from "./recorded-sandbox.ts";
import { runDrift } from "./run-drift.ts";

describe("our own sandbox", () => {
  let sandbox: Sandbox | undefined;
  let server: RunningServer | undefined;

  beforeAll(async () => {
    sandbox = createSandbox({ requestsPerDay: Infinity });
    server = await serve(sandbox, { port: 0 });
  });

  afterAll(async () => {
    await server?.stop();
    await sandbox?.close();
  });

  test("shows no drift for the safe operations of all products", async () => {
    const env = { OP_API_KEY: sandbox?.apiKey ?? "", OP_API_TOKEN: anna };
    const { code, out } = await runDrift(["--live", server?.url ?? "", "--format", "json"], {
      cwd: projectFolder,
      env,
    });
    const { drift, coverage, traffic } = JSON.parse(out);
    expect(drift.filter(({ severity }: { severity: string }) => severity !== "note")).toEqual([]);
    expect(code).toBe(0);
    expect(coverage.operations.seen).toBeGreaterThan(70);
    // Ids of items come from the answers of their lists, so most requests succeed.
    expect(traffic.refused).toBeLessThan(traffic.checked / 3);
  });
});

describe("a service that departs from its document", () => {
  const asked: { readonly url: string; readonly key: unknown; readonly method: unknown }[] = [];
  const json = { "content-type": "application/json", "x-total": "2" };
  const listener: RequestListener = (request, response) => {
    const { url = "", method } = request;
    asked.push({ url, method, key: request.headers["x-api-key"] });
    if (url.startsWith("/api/loans/v1/loans/b-2"))
      response.writeHead(302, { location: "https://elsewhere.example/" }).end();
    else if (url.startsWith("/api/loans/v1/loans/"))
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ...loan, amount: "much" }));
    else
      response.writeHead(200, json).end(
        JSON.stringify([
          { ...loan, id: "b-1" },
          { ...loan, id: "b-2" },
        ]),
      );
  };
  let server: Server | undefined;
  let url = "";

  beforeAll(async () => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}/api` : "";
  });

  afterAll(() => new Promise((resolve) => server?.close(resolve)));

  test("is found out", async () => {
    const { code, out } = await runDrift(["--input", "documents", "--live", url, "--format", "json"], {
      env: { OP_API_KEY: "a-key" },
    });
    const drift: readonly { code: string; subject: string }[] = JSON.parse(out).drift;
    expect(code).toBe(1);
    expect(drift.map((one) => `${one.code} ${one.subject}`)).toEqual([
      "traffic.invalid-value response 200 body amount (type)",
      "traffic.undocumented-status status 302",
    ]);
    expect(out).not.toContain("a-key");
  });

  test("is asked for items by the ids of its lists, with credentials, and for nothing unsafe", () => {
    expect(new Set(asked.map(({ key }) => key))).toEqual(new Set(["a-key"]));
    expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(asked.map(({ url: path }) => path.split("?", 1)[0])).toContain("/api/loans/v1/loans/b-2");
  });

  test("is sent no more requests than allowed", async () => {
    asked.length = 0;
    await runDrift(["--input", "documents", "--live", url, "--max-requests", "2"]);
    expect(asked.length).toBe(2);
  });
});

test("credentials are never sent over plain HTTP to another machine", async () => {
  const { code, err } = await runDrift(["--input", "documents", "--live", "http://api.bank.example"], {
    env: { OP_API_TOKEN: "t" },
  });
  expect(code).toBe(2);
  expect(err).toContain("over plain HTTP");
});

test("a service that does not answer was not checked", async () => {
  const { code, err } = await runDrift([
    "--input",
    join(import.meta.dirname, "documents"),
    "--live",
    "http://127.0.0.1:1",
  ]);
  expect([code, err]).toEqual([2, "op-api: No request of the traffic was answered: nothing was checked.\n"]);
});
