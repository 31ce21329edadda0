import { buildSync } from "esbuild";

/**
 * Puts a compiled command and all that it imports into a few files: Node spends as long on each of hundreds of small modules
 * as on a large one. What is imported late stays a file of its own.
 *
 * @param entry Absolute path of the compiled module.
 * @param outdir Absolute path of the folder that gets the files.
 */
export function bundleCommand(entry: string, outdir: string): void {
  buildSync({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
}
