import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "./flags.ts";

/** The folders of a run, as the command line names them. */
export interface RunFolders {
  readonly input?: string | undefined;
  readonly out?: string | undefined;
  readonly root?: string | undefined;
}

/**
 * Checks that the folders of a run make sense together.
 *
 * @throws UsageError where an input is absent, or output would be written over what is read.
 */
export function readFolders({ input = "specs", out = "generated", root }: RunFolders, cwd: string) {
  const folders = readInput({ input, root }, cwd);
  const [from, to] = [resolve(cwd, input), resolve(cwd, out)];
  if (existsSync(to)) {
    if (!isFolder(to)) throw new UsageError(`"${out}" is a file: --out takes a folder.`);
    if (realpathSync(from) === realpathSync(to))
      throw new UsageError("--out is the folder of --input: choose another.");
  }
  if (dirname(to) === to) throw new UsageError("--out is the root of the file system: choose a folder in it.");
  return { ...folders, out };
}

/**
 * Checks that there is something to read.
 *
 * @throws UsageError where the input or the root is absent.
 */
export function readInput({ input = "specs", root }: Omit<RunFolders, "out">, cwd: string) {
  if (!existsSync(resolve(cwd, input))) {
    throw new UsageError(`There is no file or folder "${input}": give one with --input.`);
  }
  if (root !== undefined && !isFolder(resolve(cwd, root))) {
    throw new UsageError(`There is no folder "${root}" (--root).`);
  }
  return { input, ...(root === undefined ? {} : { root }) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @throws UsageError where a value is no origin: scheme, host and port only, for a path would promise a narrower door. */
export function readAllowRemote(values: readonly string[]): readonly string[] {
  return values.map((value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
      throw new UsageError(`"${value}" is no origin: write --allow-remote https://example.com.`);
    }
    if (value.replace(/\/$/, "") !== url.origin) {
      throw new UsageError(`--allow-remote takes an origin, not an address in it: write ${url.origin}.`);
    }
    return url.origin;
  });
}

/** @throws UsageError where npm would refuse the scope. */
export function readScope(value: string | undefined): string {
  const scope = value ?? "@op";
  if (!/^@[a-z0-9][a-z0-9._-]*$/.test(scope)) {
    throw new UsageError(`"${scope}" is no npm scope: write --scope @acme, in lower case.`);
  }
  return scope;
}
