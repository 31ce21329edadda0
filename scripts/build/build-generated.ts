import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { bundleCommand } from "./bundle-command.ts";
import { compile } from "./compile.ts";
import { reachableModules } from "./module-graph.ts";

/** A generated package, with what its `package.json` promises to be in `dist`. */
interface GeneratedPackage {
  readonly name: string;
  readonly folder: string;
  /** Below `dist`: JavaScript and declarations. */
  readonly entries: readonly string[];
  /** The compiled module of its command, below the compiled tree; absent where it has none. */
  readonly command?: string;
}

/**
 * Compiles all generated packages at once, and gives each a `dist` with its entry points and every module that they need,
 * the runtime's too: packed, a package is whole without any other.
 *
 * @param generated Absolute path of the output folder.
 * @returns The names of the packages.
 * @throws CompileError where they do not type-check; no `dist` is changed then.
 */
export function buildGenerated(generated: string): readonly string[] {
  const packages = readdirSync(generated).flatMap((name) => readPackage(join(generated, name)));
  const compiled = mkdtempSync(join(tmpdir(), "op-api-dist-"));
  try {
    compile({
      config: join(generated, "tsconfig.json"),
      include: [`${generated}/**/*.ts`],
      exclude: [`${generated}/**/dist`, `${generated}/**/node_modules`],
      rootDir: generated,
      outDir: compiled,
    });
    for (const each of packages) placeDist(each, compiled);
  } finally {
    rmSync(compiled, { recursive: true });
  }
  return packages.map(({ name }) => name);
}

interface PackageJson {
  readonly name: string;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly bin?: object;
}

function readPackage(folder: string): readonly GeneratedPackage[] {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return [];
  const { name, exports, bin }: PackageJson = JSON.parse(readFileSync(path, "utf8"));
  const targets = Object.values(exports).flatMap((conditions) => Object.values(conditions));
  const entries = targets
    .filter((target) => target.startsWith("./dist/"))
    .map((target) => target.slice("./dist/".length));
  return [{ name, folder, entries, ...(bin !== undefined && { command: `${basename(folder)}/bin.js` }) }];
}

/** Replaces a package's `dist` by rename, so that nobody who imports it meets half of one. */
function placeDist({ folder, entries, command }: GeneratedPackage, compiled: string): void {
  const [dist, fresh, old] = ["dist", ".dist-new", ".dist-old"].map((name) => join(folder, name));
  if (dist === undefined || fresh === undefined || old === undefined) return;
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  for (const { path, text } of reachableModules(compiled, entries)) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), text);
  }
  if (command !== undefined) bundleCommand(join(compiled, command), join(fresh, "command"));
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}
