import { cpSync, globSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestFile, generatorDigest } from "../../generator/write/generator-digest.ts";
import { compile } from "./compile.ts";
import { readModule } from "./module-graph.ts";

/**
 * Compiles the generator to `generator/dist`, in the project's own shape (`dist/generator`, `dist/templates`), so that the
 * same relative paths lead to the templates and to the runtimes' sources, which are not only run but copied into output.
 *
 * @param project Absolute path of the repository.
 * @throws CompileError where it does not type-check.
 */
export function buildGenerator(project: string): void {
  const dist = join(project, "generator/dist");
  rmSync(dist, { recursive: true, force: true });
  compile({
    config: join(project, "tsconfig.json"),
    include: [join(project, "generator/**/*.ts")],
    exclude: [dist, "**/node_modules"],
    rootDir: project,
    outDir: dist,
  });
  for (const path of globSync("generator/**/*.d.ts", { cwd: dist })) {
    const module = readModule(dist, path);
    writeFileSync(join(dist, path), module.text);
  }
  const runtime = "generator/runtime";
  // Beside their sources, declarations would be taken for runtime files and be copied into output.
  for (const path of globSync(`${runtime}/**/*.d.ts`, { cwd: dist })) rmSync(join(dist, path));
  cpSync(join(project, runtime), join(dist, runtime), { recursive: true });
  // Output names the generator that made it, and a packed copy is the same generator as its sources.
  writeFileSync(join(dist, "generator", digestFile), `${generatorDigest(join(project, "generator"))}\n`);
  cpSync(join(project, "templates"), join(dist, "templates"), { recursive: true });
  // The compiler copies no JSON that nobody imports; these are read by others.
  for (const path of globSync("generator/**/*.schema.json", {
    cwd: project,
    exclude: ["**/dist/**", "**/node_modules/**"],
  })) {
    cpSync(join(project, path), join(dist, path));
  }
}
