import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../../generator/runtime/mocks/contract.ts";
import { createSandbox, type Sandbox } from "../../../generator/runtime/sandbox/create-sandbox.ts";
import type { SandboxOptions } from "../../../generator/runtime/sandbox/sandbox-options.ts";
import { familyOfDocuments } from "../../../generator/serve/documents-family.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** A document behind a sandbox. */
export interface ServedDocument {
  readonly sandbox: Sandbox;
  readonly contract: Contract;
}

/** Serves the document of a file. */
export async function serveFile(input: string, options: SandboxOptions = {}): Promise<ServedDocument> {
  const { family, diagnostics } = await familyOfDocuments({ input });
  const [product] = family?.products ?? [];
  if (family === undefined || product === undefined)
    throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  const { contract } = await product.load();
  return { sandbox: createSandbox(family, options), contract };
}

/** Serves a document that is given as a value: OpenAPI 3.1 with these members. */
export async function serveDocument(document: object, options: SandboxOptions = {}): Promise<ServedDocument> {
  const file = join(temporaryFolder("served"), "pets.json");
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info: { title: "Pets", version: "1" }, ...document }));
  return serveFile(file, options);
}
