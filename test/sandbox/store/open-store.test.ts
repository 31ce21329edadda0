import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { openStore } from "../../../generator/runtime/sandbox/store/open-store.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { freePort } from "./run-server.ts";

const folder = temporaryFolder("open-store");

test("memory: opens a store of its own each time", async () => {
  const [one, other] = [await openStore("memory:"), await openStore("memory:")];
  expect(await one.countRequest("id", "2019-06-01", 1)).toBe(1);
  expect(await other.countRequest("id", "2019-06-01", 1)).toBe(1);
});

test.each([
  { form: "a path", address: (path: string) => path },
  { form: "a URL", address: (path: string) => pathToFileURL(path).href },
  { form: "file: and a path", address: (path: string) => `file:${path}` },
])("$form opens the file", async ({ form, address }) => {
  const path = join(folder, `${form.replaceAll(/\W/g, "-")} ä.sqlite`);
  const store = await openStore(address(path));
  await store.close();
  expect(existsSync(path)).toBe(true);
});

test.each(["postgres", "postgresql", "redis", "rediss"])(
  "a %s server that is not there is named, and the password is not",
  async (scheme) => {
    const port = await freePort();
    const opening = openStore(`${scheme}://somebody:secret-word@127.0.0.1:${port}/0?password=secret-word`);
    const message = await opening.then(
      () => "",
      (error: unknown) => String(error),
    );
    expect(message).toContain(`The store ${scheme}://127.0.0.1:${port}/0 cannot be opened`);
    expect(message).toContain("ECONNREFUSED");
    expect(message).not.toMatch(/secret-word|somebody/);
  },
);
