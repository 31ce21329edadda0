import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../generator/runtime/mocks/sample/random.ts";
import { createRequestLog } from "../../../generator/runtime/sandbox/control/request-log.ts";
import type { SandboxRequest } from "../../../generator/runtime/sandbox/exchange/sandbox-request.ts";
import { exchange, sandboxRequest } from "./control-fixture.ts";

const origin = "http://localhost:8080";

/** The arguments that a shell gives to `curl` when a tester pastes the line. */
function argumentsOf(request: SandboxRequest): string[] {
  const log = createRequestLog();
  log.add(exchange(request));
  const line = log.list()[0]?.curl ?? "";
  const output = execFileSync("/bin/sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${line}`], { encoding: "utf8" });
  return output.split("\0").slice(0, -1);
}

describe("the curl line of a request", () => {
  it.each<[string, SandboxRequest, readonly string[]]>([
    ["GET", sandboxRequest("GET", "/v1/accounts"), [`${origin}/v1/accounts`]],
    ["HEAD", sandboxRequest("HEAD", "/v1/accounts"), ["--head", `${origin}/v1/accounts`]],
    ["DELETE", sandboxRequest("DELETE", "/v1/x?a=1&b=2"), ["-X", "DELETE", `${origin}/v1/x?a=1&b=2`]],
    ["brackets", sandboxRequest("GET", "/v1/x?a[b]={c}"), ["--globoff", `${origin}/v1/x?a[b]={c}`]],
    ["dots", sandboxRequest("GET", "/v1/../x"), ["--path-as-is", `${origin}/v1/../x`]],
    ["hostile", sandboxRequest("GET", "/$(id)/`id`/';id;'"), [`${origin}/$(id)/\`id\`/';id;'`]],
    [
      "headers",
      sandboxRequest("GET", "/", {
        headers: { host: "x", "accept-encoding": "gzip", "x-note": 'it\'s "$HOME" !', "x-empty": "" },
      }),
      [`${origin}/`, "-H", "x-empty;", "-H", 'x-note: it\'s "$HOME" !'],
    ],
    [
      "a body",
      sandboxRequest("POST", "/v1/x", {
        body: '{"a":"it\'s\\n$HOME"}\n',
        headers: { "content-type": "application/json" },
      }),
      ["-X", "POST", `${origin}/v1/x`, "-H", "content-type: application/json", "--data-raw", '{"a":"it\'s\\n$HOME"}\n'],
    ],
    [
      "a body without a type",
      sandboxRequest("POST", "/v1/x", { body: "@/etc/hostname" }),
      ["-X", "POST", `${origin}/v1/x`, "-H", "content-type:", "--data-raw", "@/etc/hostname"],
    ],
    [
      "a body that is no text",
      sandboxRequest("PUT", "/v1/x", { body: new Uint8Array([0, 255]), headers: { "content-type": "image/png" } }),
      ["-X", "PUT", `${origin}/v1/x`, "-H", "content-type: image/png", "--data-binary", "@body"],
    ],
    [
      "a body that is too long to be kept",
      sandboxRequest("PUT", "/v1/x", { body: "x".repeat(5000), headers: { "content-type": "text/plain" } }),
      ["-X", "PUT", `${origin}/v1/x`, "-H", "content-type: text/plain", "--data-binary", "@body"],
    ],
  ])("is read back by a shell: %s", (_, request, expected) => {
    expect(argumentsOf(request)).toEqual(expected);
  });

  it("is read back by a shell, whatever stands in it", () => {
    const random = createRandom("curl");
    const signs = [
      "'",
      '"',
      "\\",
      "$",
      "`",
      "!",
      "\n",
      " ",
      ";",
      "&",
      "|",
      "*",
      "~",
      "#",
      "(",
      ")",
      "ä",
      "🦉",
      "=",
      "%",
    ];
    for (let round = 0; round < 100; round += 1) {
      const body = Array.from({ length: random.integer(1, 12) }, () => random.pick(signs)).join("");
      const request = sandboxRequest("POST", "/v1/x", { body, headers: { "content-type": "text/plain" } });
      expect(argumentsOf(request).at(-1)).toBe(body);
    }
  });
});
