import { join } from "node:path";
import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { manifestPath, readManifest, type Manifest } from "./manifest.ts";
import type { OutputFolder } from "./output-folder.ts";

/** Reads which files of an output folder are the tool's: none where there is no manifest. */
export function readOwned(folder: OutputFolder): Staged<Manifest> {
  const owned = new Map<string, string>();
  const path = join(folder.path, manifestPath);
  if (folder.system.kind(path) !== "file") return { value: owned, diagnostics: [] };
  const { files, damaged } = readManifest(folder.system.read(path).toString("utf8"));
  for (const [file, hash] of files) owned.set(file, hash);
  // A file of that name which has nothing of a manifest is somebody else's.
  if (damaged && files.size === 0) return { value: owned, diagnostics: [] };
  owned.set(manifestPath, "");
  if (!damaged) return { value: owned, diagnostics: [] };
  const at = { file: folder.display(manifestPath), pointer: "" };
  return { value: owned, diagnostics: [diagnostic("manifest-damaged", at, {})] };
}
