import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The compiler found errors; the message is what it printed. */
export class CompileError extends Error {
  override readonly name = "CompileError";
}

/** One run of the compiler. */
export interface Compilation {
  /** Absolute path of the `tsconfig.json` whose options hold. */
  readonly config: string;
  /** Globs, absolute. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The folder whose shape the output has. */
  readonly rootDir: string;
  readonly outDir: string;
}

/**
 * Compiles to ESM JavaScript and declarations, with TypeScript 7's native compiler: 1 s where 5.9 takes 8.
 *
 * @throws CompileError where a source does not type-check; nothing is emitted then.
 */
export function compile({ config, include, exclude, rootDir, outDir }: Compilation): void {
  const folder = mkdtempSync(join(tmpdir(), "op-api-build-"));
  const compilerOptions = {
    noEmit: false,
    noEmitOnError: true,
    declaration: true,
    // Sources import `./x.ts`, which Node runs as it is; what is emitted imports `./x.js`.
    rewriteRelativeImportExtensions: true,
    rootDir,
    outDir,
    // Types are looked for from the project, not from the folder of this configuration.
    typeRoots: [join(import.meta.dirname, "../../node_modules/@types")],
  };
  try {
    const path = join(folder, "tsconfig.json");
    writeFileSync(path, JSON.stringify({ extends: config, compilerOptions, include, exclude }));
    const run = spawnSync(process.execPath, [compiler(), "-p", path], { encoding: "utf8" });
    if (run.error !== undefined) throw run.error;
    if (run.status !== 0) throw new CompileError(`${run.stdout}${run.stderr}`.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compiler(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("typescript7/package.json")), "bin/tsc");
}
