import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The compilers that the output must pass: the last one in JavaScript, and the native one. */
export const compilers = ["typescript", "typescript7"] as const;

export type Compiler = (typeof compilers)[number];

/**
 * Type-checks a folder, in a process of its own, as its consumer would: `tsc --noEmit -p <config>`.
 *
 * @param config A folder with a `tsconfig.json`, or the path of such a file.
 * @returns The first line of each error: none means that it passes.
 */
export function typeCheck(compiler: Compiler, config: string): Promise<readonly string[]> {
  const tsc = join(dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`)), "bin/tsc");
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 256 * 1024 * 1024, cwd: config.endsWith(".json") ? dirname(config) : config };
    execFile(
      process.execPath,
      [tsc, "--noEmit", "--pretty", "false", "-p", config],
      options,
      (error, stdout, stderr) => {
        const errors = stdout.split("\n").filter((line) => /\berror TS\d+/.test(line));
        // A compiler that does not start, or dies, is not one that found nothing.
        if (error !== null && errors.length === 0) reject(new Error(`${compiler} failed: ${stdout}${stderr}`));
        else resolve(errors);
      },
    );
  });
}
