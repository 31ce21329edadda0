import { describe, expect, it } from "vitest";
import { BodyTooLargeError } from "../../../generator/runtime/sandbox/exchange/sandbox-request.ts";
import { collection } from "../../../generator/runtime/sandbox/session/state.ts";
import { application, callControl, controlOf, sandboxRequest } from "./control-fixture.ts";

const rows = collection<number>("test.rows", () => [["a", 1]]);

describe("the paths of the control", () => {
  it.each(["/v1/accounts", "/__sandboxes", "/_sandbox", "/__sandbox.json", "/", "", "/healthy", "/v1/__sandbox"])(
    "leave others alone: %s",
    (path) => {
      expect(controlOf().control.handle(sandboxRequest("GET", path))).toBeUndefined();
    },
  );

  it.each(["/__sandbox", "/__sandbox/", "//__sandbox", "//__sandbox//"])("tolerate slashes: %s", async (path) => {
    const response = await controlOf().control.handle(sandboxRequest("GET", path));
    expect(response?.status).toBe(200);
  });

  it("are nobody's where the control is switched off, but health is told", async () => {
    const { control } = controlOf({ enabled: false });
    expect(control.handle(sandboxRequest("GET", "/__sandbox"))).toBeUndefined();
    expect((await control.handle(sandboxRequest("GET", "/health")))?.body).toContain('"ok"');
  });

  it.each([
    ["GET", 200],
    ["HEAD", 200],
    ["POST", 405],
  ])("tell health to %s with %i", async (method, status) => {
    const { control } = controlOf();
    expect((await control.handle(sandboxRequest(method, "/health")))?.status).toBe(status);
    expect(controlOf({ servesHealth: false }).control.handle(sandboxRequest(method, "/health"))).toBeUndefined();
  });

  it.each([
    ["GET", "/nothing", 404],
    ["GET", "/sessions/one/two", 404],
    ["PATCH", "/clock", 405],
    ["POST", "/requests", 405],
    ["GET", "/snapshots/%E0%A4%A", 400],
    ["GET", "/snapshots/none", 404],
    ["DELETE", "/snapshots/none", 404],
    ["DELETE", "/sessions/none", 404],
    ["GET", "/requests/none", 404],
  ])("answer %s %s with %i", async (method, target, status) => {
    expect((await controlOf().call(method, target)).status).toBe(status);
  });

  it("tell their methods, and serve HEAD as GET without its body", async () => {
    const { call } = controlOf();
    const options = await call("OPTIONS", "/clock");
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, PUT, DELETE, OPTIONS"]);
    expect((await call("PATCH", "/clock")).headers.get("allow")).toBe("GET, HEAD, PUT, DELETE, OPTIONS");
    const head = await call("HEAD", "/clock");
    expect([head.status, head.text]).toEqual([200, ""]);
  });
});

describe("the session that is meant", () => {
  const named = (id: string, session: string) =>
    `?application=${encodeURIComponent(id)}&session=${encodeURIComponent(session)}`;

  it.each<[string, string, Parameters<typeof sandboxRequest>[2]]>([
    ["the query", named("app", "one"), {}],
    ["the body", "", { body: { application: "app", session: "one" } }],
    ["both", "?application=app", { body: { session: "one" } }],
    ["the headers of any request", "", { headers: { "x-api-key": "key of app", "x-session-id": "one" } }],
    ["the query before the headers", named("app", "one"), { headers: { "x-api-key": "?", "x-session-id": "two" } }],
  ])("is chosen by %s", async (_, query, init) => {
    const applicationOf = (headers: { get(name: string): string | null }) =>
      headers.get("x-api-key") === "key of app" ? application("app") : undefined;
    const { call, sessions } = controlOf({ applicationOf });
    for (const id of ["app", "default", "other"]) sessions.of(id, "one").state.open(rows).set("a", 9);
    const { status, body } = await call("POST", `/reset${query}`, init);
    expect([status, body]).toMatchObject([200, { application: "app", session: "one", changedRows: 0 }]);
    expect(sessions.of("app", "one").state.open(rows).get("a")).toBe(1);
    expect(sessions.of("other", "one").state.open(rows).get("a")).toBe(9);
  });

  it("is the default session of the default application, where none is", async () => {
    const { body } = await controlOf().call("POST", "/reset", { headers: { "x-session-id": "" } });
    expect(body).toMatchObject({ application: "default", session: "default" });
  });

  it("is none where the application is unknown, or the key is nobody's", async () => {
    const { call } = controlOf({ hasApplication: async (id) => id === "app", applicationOf: () => undefined });
    expect((await call("POST", "/reset?application=ap")).status).toBe(404);
    expect((await call("POST", "/reset", { headers: { "x-api-key": "wrong" } })).body["detail"]).toContain("x-api-key");
    expect((await call("POST", "/reset?application=app", { headers: { "x-api-key": "wrong" } })).status).toBe(200);
  });

  it.each(["__proto__", "constructor", "a/b?c&d", "ÄÖ 🦉", "x".repeat(10_000), "\0"])(
    "may have any id: %s",
    async (id) => {
      const { call, sessions } = controlOf();
      sessions.of(id, id).state.open(rows).set("a", 9);
      sessions.of(id, "other").state.open(rows).set("a", 9);
      expect((await call("POST", `/snapshots/kept${named(id, id)}`)).status).toBe(201);
      expect((await call("POST", `/reset${named(id, id)}`)).body).toMatchObject({ session: id, changedRows: 0 });
      expect((await call("POST", `/snapshots/kept/restore${named(id, id)}`)).body["changedRows"]).toBe(1);
      expect((await call("GET", `/sessions?application=${encodeURIComponent(id)}`)).body["total"]).toBe(2);
      expect(
        (await call("DELETE", `/sessions/${encodeURIComponent(id)}?application=${encodeURIComponent(id)}`)).status,
      ).toBe(204);
      expect(sessions.list(id).map((session) => session.id)).toEqual(["other"]);
    },
  );
});

describe("bad input", () => {
  it.each<[string, string, unknown, string]>([
    ["POST", "/reset", "{", "must be JSON"],
    ["POST", "/reset", "[]", "must be a JSON object"],
    ["POST", "/reset", "null", "must be a JSON object"],
    ["POST", "/reset", new Uint8Array([0x7b, 0xff, 0x7d]), "not UTF-8"],
    ["POST", "/reset", { session: 7 }, "session"],
    ["POST", "/reset", { sesion: "one" }, "sesion"],
    ["POST", "/reset?sesion=one", undefined, "sesion is no parameter"],
    ["POST", "/reset?session=a&session=b", undefined, "session must be given once"],
    ["POST", "/snapshots", undefined, "is missing"],
    ["POST", "/snapshots", {}, "name"],
    ["POST", "/snapshots", { name: "" }, "name"],
    ["POST", `/snapshots/${"x".repeat(201)}`, undefined, "name"],
    ["GET", "/requests?limit=0", undefined, "limit"],
    ["GET", "/requests?limit=1e9", undefined, "limit"],
    ["GET", "/requests?limit=99999999999999999999", undefined, "limit"],
    ["GET", "/requests?status=4xy", undefined, "status"],
    ["PUT", "/clock", {}, "now, advance, frozen"],
    ["PUT", "/clock", { now: "yesterday" }, "now"],
    ["PUT", "/clock", { now: "2018-02-30T00:00:00Z" }, "now"],
    ["PUT", "/clock", { now: "9999-01-01T00:00:00Z" }, "1970 to 3999"],
    ["PUT", "/clock", { advance: "1 day" }, "duration"],
    ["PUT", "/clock", { advance: `P${"9".repeat(60)}Y` }, "1970 to 3999"],
    ["PUT", "/clock", { frozen: "yes" }, "frozen"],
    ["PUT", "/maintenance", { products: ["payment"] }, "payments/v1"],
    ["PUT", "/maintenance", { products: [] }, "products"],
    ["PUT", "/forced", {}, "status, descriptor, body, drop, latencyMs"],
    ["PUT", "/forced", { status: 99 }, "status"],
    ["PUT", "/forced", { status: 500, times: 0 }, "times"],
    ["PUT", "/forced", { drop: true, body: 1 }, "together with drop"],
    ["PUT", "/forced", { descriptor: {}, body: 1 }, "together with descriptor"],
    ["PUT", "/forced", { descriptor: {}, status: 200 }, "at least 400"],
    ["PUT", "/forced", { descriptor: { kind: "BUSINESS" } }, "kind"],
    ["PUT", "/forced", { status: 204, body: {} }, "204"],
    ["PUT", "/forced", { status: 500, contentType: "text/plain" }, "needs a body"],
    ["PUT", "/forced", { latencyMs: 10, headers: {} }, "headers"],
    ["PUT", "/forced", { status: 500, headers: { "a b": "c" } }, "headers"],
    ["PUT", "/forced", { status: 500, headers: { a: "b\r\nset-cookie: c" } }, "headers"],
    ["PUT", "/forced", { status: 500, match: { product: "nothing" } }, "match.product"],
    ["PUT", "/forced", `{"body":${"[".repeat(50_000)}${"]".repeat(50_000)}}`, "nested too deeply"],
    ["PUT", "/forced", `{"body":${"[".repeat(101)}${"]".repeat(101)}}`, "nested too deeply"],
    ["PUT", "/forced", `{"status":500,"__proto__":{}}`, "__proto__"],
  ])("is told of: %s %s %j", async (method, target, body, told) => {
    const { call } = controlOf();
    const answer = await call(method, target, { body });
    expect(answer.status).toBe(400);
    expect(answer.body["detail"]).toContain(told);
    expect(answer.text.length).toBeLessThan(2000);
  });

  it("is told of all at once", async () => {
    const { body } = await controlOf().call("PUT", "/forced?limit=1", { body: { status: 1, times: 0, nothing: 1 } });
    const { violations } = body;
    expect(violations).toEqual([
      { path: "limit", message: expect.stringContaining("no parameter") },
      expect.objectContaining({ path: "status" }),
      expect.objectContaining({ path: "times" }),
      expect.objectContaining({ path: "nothing" }),
    ]);
  });

  it("is refused where it is too large, by the control or by the server", async () => {
    const { call, control } = controlOf();
    expect((await call("PUT", "/forced", { body: { body: "x".repeat(300_000) } })).status).toBe(413);
    const octets = () => Promise.reject(new BodyTooLargeError(10));
    expect((await callControl(control, { ...sandboxRequest("PUT", "/__sandbox/forced"), octets })).status).toBe(413);
  });

  it("is no reason to fail: a bug is answered as one", async () => {
    const { control } = controlOf();
    const octets = () => Promise.reject(new Error("The connection is gone."));
    const answer = await callControl(control, { ...sandboxRequest("PUT", "/__sandbox/forced"), octets });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("connection");
  });
});

describe("pages in a browser", () => {
  const from = (origin: string) => ({ headers: { origin, "sec-fetch-site": "cross-site" } });

  it.each([
    "http://localhost:3000",
    "http://127.0.0.1",
    "https://app.localhost",
    "http://localhost:8080",
    "http://[::1]:5173",
  ])("may use the control from %s", async (origin) => {
    const answer = await controlOf().call("POST", "/reset", from(origin));
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
  });

  it.each(["https://evil.example", "http://localhost.evil.example", "null", "http://localhost:3000.evil.example"])(
    "may not from %s",
    async (origin) => {
      const { call, sessions } = controlOf();
      sessions.of("default", "default").state.open(rows).set("a", 9);
      const answer = await call("POST", "/reset", from(origin));
      expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([403, undefined]);
      expect(sessions.of("default", "default").state.open(rows).get("a")).toBe(9);
    },
  );

  it("ask first, and are told what they may send", async () => {
    const headers = { origin: "http://localhost:3000", "access-control-request-method": "PUT" };
    const answer = await controlOf().call("OPTIONS", "/clock", { headers });
    expect(answer.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(answer.headers.get("access-control-allow-headers")).toContain("content-type");
  });
});
