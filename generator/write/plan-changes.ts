import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { EmittedFile } from "../emit/emitted-file.ts";
import type { OutputFileSystem, PathKind } from "./file-system.ts";
import { withOwnLineEnds } from "./line-ends.ts";
import type { Manifest } from "./manifest.ts";
import { findCollisions, foldersOf, pathFault } from "./output-path.ts";
import { isLock } from "./package-lock.ts";
import { sha256 } from "./sha256.ts";

/** What a run finds and wants: nothing is changed yet. */
export interface ChangePlan {
  /** Files that are not there, or not with these bytes. */
  readonly write: readonly EmittedFile[];
  /** Files of ours that nothing generates any more, with the SHA-256 that each has now. */
  readonly remove: ReadonlyMap<string, string>;
  readonly unchanged: number;
  /** Errors mean that nothing may be written. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a plan is made from. */
export interface PlanInput {
  readonly files: readonly EmittedFile[];
  /** Absolute path of the output folder. */
  readonly out: string;
  /** How diagnostics name a path below the output folder. */
  readonly display: (path: string) => string;
  /** The files of ours that stand there, by an earlier run's word. */
  readonly owned: Manifest;
}

/** Compares what is to be written with what stands there, byte by byte. */
export function planChanges(input: PlanInput, system: OutputFileSystem): ChangePlan {
  const faults = pathFaults(input);
  if (faults.length > 0) return refused(faults);
  const orphans = findOrphans(input, system);
  const links = linkedFolders(input, orphans.remove, system);
  if (links.length > 0) return refused(links);
  const diagnostics = [...orphans.diagnostics];
  const write = input.files.filter((file) => !isSame(file, input, system));
  for (const { path } of write) {
    const kind = system.kind(join(input.out, path));
    if (kind === undefined || (kind !== "folder" && input.owned.has(path))) continue;
    // A folder that holds nothing, or nothing but orphans, makes room.
    if (kind === "folder" && isLeftEmpty(path, input.out, orphans.remove, system)) continue;
    diagnostics.push(diagnostic("output-foreign-file", { file: input.display(path), pointer: "" }, {}));
  }
  return { write, remove: orphans.remove, unchanged: input.files.length - write.length, diagnostics };
}

function refused(diagnostics: readonly Diagnostic[]): ChangePlan {
  return { write: [], remove: new Map(), unchanged: 0, diagnostics };
}

function pathFaults({ files, display }: PlanInput): readonly Diagnostic[] {
  const at = (path: string): { file: string; pointer: string } => ({ file: display(path), pointer: "" });
  const faults = files.flatMap(({ path }) => {
    const fault = pathFault(path);
    return fault === undefined ? [] : [diagnostic("output-path-invalid", at(path), { fault })];
  });
  const collisions = findCollisions(files);
  return [...faults, ...collisions.map(({ path, other }) => diagnostic("output-path-collision", at(path), { other }))];
}

interface Orphans {
  readonly remove: Map<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Begins every generated text file, see `emit/`: a file that was edited but kept it is still ours. */
const generatedHeader = /^.{0,8}Generated from .*Do not edit\./;

function findOrphans({ files, owned, out, display }: PlanInput, system: OutputFileSystem): Orphans {
  const wanted = new Set(files.map(({ path }) => path));
  const remove = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [path, hash] of owned) {
    // The manifest is a file that anyone may have edited: its paths are not trusted either.
    if (wanted.has(path) || pathFault(path) !== undefined || leavesFolder(path, out, system)) continue;
    const target = join(out, path);
    if (system.kind(target) !== "file") continue;
    const content = system.read(target);
    const found = sha256(content);
    if (found === hash || isOurs(path, content.toString("utf8"), hash)) remove.set(path, found);
    else diagnostics.push(diagnostic("orphan-edited", { file: display(path), pointer: "" }, {}));
  }
  return { remove, diagnostics };
}

/** A lock file has no header, and its digest changes with each merge: by its name it is ours. */
function isOurs(path: string, text: string, hash: string): boolean {
  return generatedHeader.test(text) || isLock(path) || sha256(withOwnLineEnds(text)) === hash;
}

function leavesFolder(path: string, out: string, system: OutputFileSystem): boolean {
  return foldersOf(path).some((folder) => system.kind(join(out, folder)) !== "folder");
}

/** What stands on the way to a file must be real folders: a link would carry the writing out of the output folder. */
function linkedFolders(input: PlanInput, removed: Orphans["remove"], system: OutputFileSystem): readonly Diagnostic[] {
  const folders = new Set(input.files.flatMap(({ path }) => foldersOf(path)));
  return [...folders].flatMap((folder) => {
    const kind: PathKind | undefined = system.kind(join(input.out, folder));
    if (kind === undefined || kind === "folder" || removed.has(folder)) return [];
    return [diagnostic("output-folder-linked", { file: input.display(folder), pointer: "" }, {})];
  });
}

function isSame({ path, text }: EmittedFile, { out }: PlanInput, system: OutputFileSystem): boolean {
  const target = join(out, path);
  return system.kind(target) === "file" && system.read(target).equals(Buffer.from(text));
}

function isLeftEmpty(folder: string, out: string, removed: Orphans["remove"], system: OutputFileSystem): boolean {
  return system.list(join(out, folder)).every((name) => {
    const path = `${folder}/${name}`;
    return removed.has(path) || (system.kind(join(out, path)) === "folder" && isLeftEmpty(path, out, removed, system));
  });
}
