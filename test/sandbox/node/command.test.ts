import { existsSync, readFileSync } from "node:fs";
import { get as getSecure } from "node:https";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { runSandboxCommand, startSandbox } from "./sandbox-process.ts";
import { smallFamily } from "./small-family.ts";

const folder = temporaryFolder("sandbox-command");

/** What the line to paste says, as `fetch` takes it. */
function callOf(lines: string): readonly [url: string, init: { headers: Record<string, string> }] {
  const line = /^ +try: +(curl .*)$/m.exec(lines)?.[1] ?? "";
  const headers = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = "", value = ""]) => [name, value]);
  return [/https?:\S+$/.exec(line)?.[0] ?? "", { headers: Object.fromEntries(headers) }];
}

test("the start tells the URL, the key, the tokens, and a call that works", async () => {
  const { url, lines, stop } = await startSandbox([], folder);
  const [called, init] = callOf(lines);
  expect(lines).toContain(`  url:     ${url}\n`);
  expect(lines).toContain(`  token:   ${smallFamily.platform?.endUsers[0]?.token}  A\n`);
  expect(called).toBe(`${url}/things/v1/things`);
  expect(/^ +key: +(op_sandbox_\w+)$/m.exec(lines)?.[1]).toBe(init.headers["x-api-key"]);
  const response = await fetch(called, init);
  expect([response.status, await response.json()]).toEqual([200, [{ name: "one of things" }]]);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect(await stop()).toEqual({ code: 0, stderr: "" });
});

test("a plain start leaves nothing behind", async () => {
  const empty = temporaryFolder("sandbox-empty");
  const { lines, stop } = await startSandbox([], empty);
  await fetch(...callOf(lines));
  await stop();
  expect(existsSync(join(empty, ".op-sandbox"))).toBe(false);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s ends it with 0", async (signal) => {
  const { stop } = await startSandbox(["--quiet"], folder);
  expect(await stop(signal)).toEqual({ code: 0, stderr: "" });
});

test("an error that no request has caught is told, and the sandbox goes on", async () => {
  const { url, stop } = await startSandbox(["--api-key", "mine"], folder, "careless");
  const call = async () => (await fetch(`${url}/others/v1/others`, { headers: { "x-api-key": "mine" } })).status;
  expect([await call(), await call()]).toEqual([200, 200]);
  const { code, stderr } = await stop();
  expect(code).toBe(0);
  expect(stderr).toContain("Error: thrown behind a request's back");
  expect(stderr).toContain("Error: rejected behind a request's back");
});

test("a key, a limit and its headers can be given", async () => {
  const { url, stop } = await startSandbox(["--api-key", "mine", "--rate-limit", "1", "--rate-limit-headers"], folder);
  const call = () => fetch(`${url}/others/v1/others`, { headers: { "x-api-key": "mine" } });
  const [first, second] = [await call(), await call()];
  expect([first.status, first.headers.get("x-ratelimit-remaining")]).toEqual([200, "0"]);
  expect([second.status, second.headers.get("x-ratelimit-limit")]).toEqual([429, "1"]);
  await stop();
});

test("every request is a line of the access log", async () => {
  const file = join(folder, "traffic.jsonl");
  const { url, stop } = await startSandbox(["--access-log", file], folder);
  await fetch(`${url}/health`);
  await stop();
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ method: "GET", url: `${url}/health`, status: 200 });
});

test("--tls serves HTTPS for who trusts the written file", async () => {
  const { url, lines, stop } = await startSandbox(["--tls", "--ca-file", "ca.pem"], folder);
  expect(lines).toContain("curl --cacert ca.pem ");
  const status = await new Promise((resolve, reject) => {
    const ca = readFileSync(join(folder, "ca.pem"), "utf8");
    getSecure(`${url}/health`, { ca, agent: false }, (response) => resolve(response.resume().statusCode)).on(
      "error",
      reject,
    );
  });
  expect(status).toBe(200);
  await stop();
});

describe("what cannot start says why", () => {
  test("a port in use", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void holder.close());
    await new Promise((resolve) => holder.once("listening", resolve));
    const address = holder.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { code, stderr } = await runSandboxCommand(["--port", port], folder);
    expect(stderr).toBe(
      `op-sandbox: Port ${port} of 127.0.0.1 is in use: stop what listens there, or choose another with --port; --port 0 takes a free one.\n`,
    );
    expect(code).toBe(1);
  });

  test.each([
    { args: ["--host", "192.0.2.1"], message: '"192.0.2.1" is no address of this machine' },
    { args: ["--cert", "none.pem", "--key", "none.pem"], message: '"none.pem" cannot be read (--cert)' },
    { args: ["--access-log", "no/such/folder/log"], message: "(--access-log)" },
    { args: ["--store", "."], message: "(--store)" },
  ])("$args", async ({ args, message }) => {
    const { code, stdout, stderr } = await runSandboxCommand(["--port", "0", ...args], folder);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
  });
});

test.each([
  ["--port", "http"],
  ["--port", "65536"],
  ["--port"],
  ["--no-such-flag"],
  ["--rate-limit", "0"],
  ["--rate-limit", "many"],
  ["--api-key", "two words"],
  ["--public-origin", "sandbox.example"],
  ["--public-origin", "https://sandbox.example/path"],
  ["--cert", "cert.pem"],
  ["--tls", "--cert", "cert.pem", "--key", "key.pem"],
  ["--ca-file", "ca.pem"],
  ["--record"],
  ["--strict=yes"],
  ["serve"],
  ["apps"],
  ["apps", "make"],
  ["apps", "rotate"],
  ["apps", "list", "--store", "memory"],
  ["apps", "create", "--products", "things,nothing"],
])("%j is wrong usage", async (...args) => {
  const { code, stdout, stderr } = await runSandboxCommand(args, folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^op-sandbox: .+\nTry: op-sandbox --help\n$/);
});

test("--help tells all flags, also where the rest is wrong", async () => {
  const { code, stdout } = await runSandboxCommand(["--nonsense", "--help"], folder);
  expect(code).toBe(0);
  for (const flag of ["--port", "--api-key", "--[no-]control", "--tls", "--products"]) expect(stdout).toContain(flag);
});

describe("applications", () => {
  const own = temporaryFolder("sandbox-apps");
  const apps = (...args: readonly string[]) => runSandboxCommand(["apps", ...args], own);
  const keyIn = (text: string) => /^ +key: +(op_sandbox_\w+)$/m.exec(text)?.[1] ?? "";
  const idIn = (text: string) => /^application (\S+)$/m.exec(text)?.[1] ?? "";
  const statusOf = async (url: string, product: string, key: string) =>
    (await fetch(`${url}/${product}/v1/${product}`, { headers: { "x-api-key": key } })).status;

  test("are made while the sandbox runs, live through their roll, and end when revoked", async () => {
    const { url, stop } = await startSandbox([], own);
    const created = (await apps("create", "--products", "others", "--name", "Shop", "--rate-limit", "100")).stdout;
    const [id, first] = [idIn(created), keyIn(created)];
    expect(await statusOf(url, "others", first)).toBe(200);
    expect(await statusOf(url, "things", first)).toBe(400);

    const second = keyIn((await apps("rotate", id)).stdout);
    const rolled = await startSandbox([], own);
    expect([await statusOf(rolled.url, "others", first), await statusOf(rolled.url, "others", second)]).toEqual([
      200, 200,
    ]);

    const listed = (await apps("list")).stdout;
    expect(listed).toMatch(/name: +Shop\n +products: +others\n +limit: +100 requests a day\n/);
    for (const key of [first, second]) {
      expect(listed).toContain(`...${key.slice(-4)}`);
      expect(listed).not.toContain(key);
    }
    expect((await apps("revoke", id, first.slice(-4))).code).toBe(0);
    const revoked = await startSandbox([], own);
    expect([await statusOf(revoked.url, "others", first), await statusOf(revoked.url, "others", second)]).toEqual([
      400, 200,
    ]);
    await Promise.all([stop(), rolled.stop(), revoked.stop()]);
  });

  test.each([
    { args: ["rotate", "nobody"], message: 'There is no application "nobody"' },
    { args: ["revoke", "nobody"], message: 'There is no application "nobody"' },
  ])("$args: there is none", async ({ args, message }) => {
    const { code, stderr } = await apps(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});
