import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../support/file-tree.ts";
import { projectFolder } from "../../support/source-modules.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { typeCheck } from "../../support/type-check.ts";
import { runTool } from "../cli/run-fixture.ts";

/** A project with the shared parts, and the named products beside them; the bank's sandbox needs all of its products. */
function newProject(...products: readonly string[]): string {
  const cwd = temporaryFolder("scaffold");
  const filter = (path: string) => !/[/\\](sandbox|sandbox\.ts|seed\.yaml)$/.test(path);
  for (const folder of ["common", ...products])
    cpSync(join(projectFolder, "specs", folder), join(cwd, "specs", folder), { recursive: true, filter });
  return cwd;
}

function specsOf(cwd: string): readonly string[] {
  return filesBelow(join(cwd, "specs")).filter((path) => !path.startsWith("common/"));
}

describe("op-api new", () => {
  test("writes the first version of a product, prints its path, and tells what to do next", async () => {
    const cwd = newProject();
    const { code, stdout, stderr } = await runTool(["new", "card-limits"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "specs/card-limits/v1/openapi.yaml\n" });
    expect(stderr.match(/^\d+\. .*$/gm)).toEqual([
      "1. Describe the operations in specs/card-limits/v1/openapi.yaml.",
      "2. npm run generate",
      expect.stringMatching(/^3\. npm install.*@op\/card-limits/),
      '4. import { ... } from "@op/card-limits/v1"',
    ]);
    expect(specsOf(cwd)).toEqual(["card-limits/v1/openapi.yaml"]);
  });

  test("writes a document that is valid, has no problem and is laid out as all of them are", async () => {
    const cwd = newProject();
    await runTool(["new", "card-limits"], { cwd });
    const path = join(cwd, "specs/card-limits/v1/openapi.yaml");
    const text = readFileSync(path, "utf8");
    await expect(SwaggerParser.validate(path)).resolves.toMatchObject({
      info: { title: "Card Limits", version: "1.0.0", "x-lifecycle": "experimental" },
      paths: { "/card-limits/v1/card-limits": { get: { operationId: "listCardLimits" } } },
    });
    expect(await format(text, { parser: "yaml", printWidth: 120 })).toBe(text);
    expect(await runTool(["check"], { cwd })).toMatchObject({ code: 0 });
  });

  test("writes a document that a package comes from, which compiles", async () => {
    const cwd = newProject();
    await runTool(["new", "card-limits"], { cwd });
    expect(await runTool(["generate"], { cwd })).toMatchObject({ code: 0, stdout: "" });
    const files = filesBelow(join(cwd, "generated/card-limits"));
    expect(files).toEqual(expect.arrayContaining(["README.md", "package.json", "v1/client.ts", "v1/mocks.ts"]));
    expect(readFileSync(join(cwd, "generated/card-limits/v1/client.ts"), "utf8")).toContain("class CardLimitsClient");
    expect(readFileSync(join(cwd, "generated/catalog/index.ts"), "utf8")).toContain('"@op/card-limits"');
    expect(await typeCheck("typescript7", join(cwd, "generated"))).toEqual([]);
  });

  test("starts the next version from the newest that is there, and changes nothing else", async () => {
    const cwd = newProject("payments");
    const before = readFileSync(join(cwd, "specs/payments/v1/openapi.yaml"), "utf8");
    expect(await runTool(["new", "payments"], { cwd })).toMatchObject({
      code: 0,
      stdout: "specs/payments/v2/openapi.yaml\n",
    });
    expect(readFileSync(join(cwd, "specs/payments/v1/openapi.yaml"), "utf8")).toBe(before);
    const text = readFileSync(join(cwd, "specs/payments/v2/openapi.yaml"), "utf8");
    expect(text).toContain("\n  /v2/payments/initiate:\n");
    const backAgain = text.replace("version: 2.0.0", "version: 1.0.0").replace("experimental", "in-development");
    expect(backAgain.replaceAll("/v2/payments", "/v1/payments")).toBe(before);
    expect(await runTool(["generate"], { cwd })).toMatchObject({ code: 0, stdout: "" });
    const { exports }: { exports: object } = JSON.parse(
      readFileSync(join(cwd, "generated/payments/package.json"), "utf8"),
    );
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(["./v1", "./v1/mocks", "./v2", "./v2/mocks"]));
  });

  test.each(["payments", "accounts", "siirto"])("the next version of %s has no problem of its own", async (product) => {
    const cwd = newProject(product);
    await runTool(["new", product], { cwd });
    const { code, stdout } = await runTool(["check", "--no-color"], { cwd });
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });

  test("says what a copied document leaves to do", async () => {
    const cwd = newProject("payments");
    const { stderr } = await runTool(["new", "payments"], { cwd });
    expect(stderr).toMatch(/sandbox\.ts and seed\.yaml of v1/);
    expect(stderr).toMatch(/mark v1 deprecated: x-lifecycle, x-successor: payments\/v2/);
    expect(specsOf(cwd)).toEqual(["payments/v1/openapi.yaml", "payments/v2/openapi.yaml"]);
  });

  test("counts versions as numbers", async () => {
    const cwd = newProject();
    for (const version of ["v2", "v10"]) await runTool(["new", "limits", version], { cwd });
    expect((await runTool(["new", "limits"], { cwd })).stdout).toBe("specs/limits/v11/openapi.yaml\n");
  });
});

describe("op-api new refuses", () => {
  test("a version that is there, and leaves it as it is", async () => {
    const cwd = newProject();
    await runTool(["new", "limits", "v1"], { cwd });
    const path = join(cwd, "specs/limits/v1/openapi.yaml");
    writeFileSync(path, "mine");
    const { code, stdout, stderr } = await runTool(["new", "limits", "v1"], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("specs/limits/v1/openapi.yaml is there already");
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  test.each(["CardLimits", "card_limits", "1limits", "-limits", "limits-", "card--limits", "../limits", "a/b", ""])(
    "the name %o, as wrong usage",
    async (name) => {
      const cwd = newProject();
      expect(await runTool(["new", "--", name], { cwd })).toMatchObject({ code: 2, stdout: "" });
      expect(specsOf(cwd)).toEqual([]);
    },
  );

  test.each(["common", "runtime", "sdk", "catalog", "manifest"])(
    "the name %s, which means something else",
    async (name) => {
      const cwd = newProject();
      expect(await runTool(["new", name], { cwd })).toMatchObject({ code: 1, stdout: "" });
      expect(specsOf(cwd)).toEqual([]);
    },
  );

  test.each(["1", "v0", "v01", "V1", "v1.0", "latest", "../v1"])("the version %o, as wrong usage", async (version) => {
    const cwd = newProject();
    expect(await runTool(["new", "limits", version], { cwd })).toMatchObject({ code: 2, stdout: "" });
    expect(specsOf(cwd)).toEqual([]);
  });

  test("no name, and one argument too many", async () => {
    const cwd = newProject();
    expect(await runTool(["new"], { cwd })).toMatchObject({ code: 2, stdout: "" });
    expect(await runTool(["new", "limits", "v1", "v2"], { cwd })).toMatchObject({ code: 2, stdout: "" });
    expect(specsOf(cwd)).toEqual([]);
  });

  test("a project that has not the shared parts, and names them", async () => {
    const cwd = temporaryFolder("scaffold-empty");
    mkdirSync(join(cwd, "specs/common"), { recursive: true });
    const { code, stderr } = await runTool(["new", "limits"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("specs/common has no responses.yaml, parameters.yaml, security-schemes.yaml");
    expect(existsSync(join(cwd, "specs/limits"))).toBe(false);
  });
});
