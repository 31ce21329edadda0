import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

/** The templates by name, each a function from its view to a text. */
export interface Templates {
  readonly client: (view: object) => string;
  readonly mocks: (view: object) => string;
  readonly readme: (view: object) => string;
}

/** Where the templates stand; a packed copy of the tool carries them beside its code. */
export const templatesFolder = new URL("../../templates/", import.meta.url);

const files = { client: "client/client.ts.hbs", mocks: "mocks/mocks.ts.hbs", readme: "package/README.md.hbs" } as const;

/**
 * Reads and compiles the templates. They are thin on purpose: a missing value throws, there are no helpers, and nothing is
 * escaped, because what goes into a hole is source already.
 */
export async function readTemplates(folder: URL = templatesFolder): Promise<Templates> {
  const [client, mocks, readme] = await Promise.all([
    compile(folder, files.client),
    compile(folder, files.mocks),
    compile(folder, files.readme),
  ]);
  return { client, mocks, readme };
}

async function compile(folder: URL, file: string): Promise<(view: object) => string> {
  const text = await readFile(fileURLToPath(new URL(file, folder)), "utf8");
  return Handlebars.compile(text, { strict: true, noEscape: true, knownHelpersOnly: true });
}
