import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Finding } from "../../generator/diagnostics/finding.ts";
import { findDocuments } from "../../generator/load/find-documents.ts";
import { load } from "../../generator/load/load.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import { buildApiModel } from "../../generator/model/build/build-api-model.ts";
import { checkSource } from "../../generator/source/check-source.ts";
import { projectFolder } from "../support/source-modules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The day of all these checks: accounts v1 is deprecated and still served. */
export const today = "2026-10-01";

/** The models of the bank's own documents. */
export async function familyModels(): Promise<readonly ApiModel[]> {
  const entries = (await findDocuments({ input: "specs", cwd: projectFolder })).value;
  const models = await Promise.all(
    entries.map(async (entry) => {
      const { value } = await load(entry, { cwd: projectFolder });
      return value === undefined ? undefined : buildApiModel(entry, value).value;
    }),
  );
  return models.filter((model) => model !== undefined);
}

/** Writes files into a folder of their own and checks all of them. */
export async function checkTexts(
  files: Readonly<Record<string, string>>,
  apis: readonly ApiModel[],
  day: string = today,
): Promise<readonly Finding[]> {
  const cwd = temporaryFolder("source");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return (await checkSource({ cwd, globs: ["**/*"], apis, today: day })).findings;
}
