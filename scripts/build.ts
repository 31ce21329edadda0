// Compiles every generated package, and the generator itself, to ESM JavaScript with declarations: `npm run build`.
import { join } from "node:path";
import { recoverTree } from "../generator/write/recover-tree.ts";
import { buildGenerated } from "./build/build-generated.ts";
import { buildGenerator } from "./build/build-generator.ts";
import { CompileError } from "./build/compile.ts";

const project = join(import.meta.dirname, "..");
const out = join(project, process.argv[2] ?? "generated");

try {
  await recoverTree({ out });
  for (const name of buildGenerated(out)) process.stdout.write(`built ${name}\n`);
  buildGenerator(project);
  process.stdout.write("built generator\n");
} catch (error) {
  if (!(error instanceof CompileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
