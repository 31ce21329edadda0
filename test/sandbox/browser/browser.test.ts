import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
const missing = browser === undefined ? " (skipped: Chromium is not installed, apt-get install chromium)" : "";

test("nothing that a browser lacks is in what a browser loads", async () => {
  const { metafile } = await bundlePage();
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  expect(outside).toEqual([]);
});

test.skipIf(browser === undefined)(
  `the bank answers in Chromium, behind one handler of Mock Service Worker${missing}`,
  async () => {
    const seen = await openPage(browser ?? "");
    expect(seen).toMatchObject({
      status: 200,
      accounts: expect.arrayContaining([expect.objectContaining({ iban: "FI1958400720090508" })]),
      refused: { errors: [{ message: "Invalid ApiKey" }] },
    });
  },
  60_000,
);

function bundlePage() {
  return build({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    conditions: ["@op/source"],
    logLevel: "silent",
  });
}

/** Opens the page in a browser of its own, and gives what it posts. */
async function openPage(path: string): Promise<unknown> {
  const { outputFiles } = await bundlePage();
  const worker = readFileSync(join(dirname(createRequire(import.meta.url).resolve("msw")), "../mockServiceWorker.js"));
  const files: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>> = {
    "/": ["text/html", '<!doctype html><script type="module" src="/page.js"></script>'],
    "/page.js": ["text/javascript", outputFiles[0]?.contents ?? ""],
    "/mockServiceWorker.js": ["text/javascript", worker],
  };
  const profile = mkdtempSync(join(tmpdir(), "op-browser-"));
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const server = createServer((request, response) => {
    if (request.url === "/seen") {
      let text = "";
      request.on("data", (chunk) => (text += String(chunk)));
      request.on("end", () => resolve(JSON.parse(text)));
    }
    const [type, content] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.setHeader("content-type", type);
    response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`], { stdio: "ignore" });
  child.on("exit", (code) => reject(new Error(`The browser ended with ${code}.`)));
  const timer = setTimeout(() => reject(new Error("The page said nothing within 45 s.")), 45_000);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    child.kill("SIGKILL");
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
