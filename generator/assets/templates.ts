import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

/** The templates by name, each a function from its view to a text. */
export interface Templates {
  readonly client: (view: object) => string;
  readonly mocks: (view: object) => string;
  readonly readme: (view: object) => string;
  readonly sdk: (view: object) => string;
  readonly sdkClient: (view: object) => string;
  readonly sdkIndex: (view: object) => string;
}

/** Where the templates stand; a packed copy of the tool carries them beside its code. */
export const templatesFolder = new URL("../../templates/", import.meta.url);

const files = {
  client: "client/client.ts.hbs",
  mocks: "mocks/mocks.ts.hbs",
  readme: "package/README.md.hbs",
  sdk: "sdk/sdk.ts.hbs",
  sdkClient: "sdk/client.ts.hbs",
  sdkIndex: "sdk/index.ts.hbs",
} as const;

/**
 * Reads and compiles the templates. They are thin on purpose: a missing value throws, there are no helpers, and nothing is
 * escaped, because what goes into a hole is source already.
 */
export async function readTemplates(folder: URL = templatesFolder): Promise<Templates> {
  return {
    client: await compile(folder, files.client),
    mocks: await compile(folder, files.mocks),
    readme: await compile(folder, files.readme),
    sdk: await compile(folder, files.sdk),
    sdkClient: await compile(folder, files.sdkClient),
    sdkIndex: await compile(folder, files.sdkIndex),
  };
}

async function compile(folder: URL, file: string): Promise<(view: object) => string> {
  const text = await readFile(fileURLToPath(new URL(file, folder)), "utf8");
  return Handlebars.compile(text, { strict: true, noEscape: true, knownHelpersOnly: true });
}
