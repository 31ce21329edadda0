import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep, isAbsolute } from "node:path";
import { controlFolder, type ControlFolder } from "./control-folder.ts";
import { nodeFileSystem, type OutputFileSystem } from "./file-system.ts";

/** Where output goes. */
export interface OutputOptions {
  /** The output folder; it need not exist. */
  readonly out: string;
  /** The folder that diagnostics name files from. Default: the working directory. */
  readonly cwd?: string;
  /** Default: the real one. */
  readonly system?: OutputFileSystem;
}

/** An output folder, with everything that the write stage derives from its path. */
export interface OutputFolder {
  /** Absolute path, links resolved. */
  readonly path: string;
  readonly control: ControlFolder;
  readonly system: OutputFileSystem;
  /** How diagnostics name a path below the folder, `""` the folder itself. */
  display(path: string): string;
}

export function openOutputFolder(options: OutputOptions): OutputFolder {
  const cwd = resolve(options.cwd ?? process.cwd());
  const named = resolve(cwd, options.out);
  const path = realPath(named);
  return {
    path,
    control: controlFolder(path),
    system: options.system ?? nodeFileSystem,
    display(below) {
      const near = relative(cwd, join(named, below));
      return (near === "" || isAbsolute(near) ? join(named, below) : near).split(sep).join("/");
    },
  };
}

/** A path with the links in it resolved as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}
