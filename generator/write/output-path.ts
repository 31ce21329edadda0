import type { EmittedFile } from "../emit/emitted-file.ts";

/** Names that Windows keeps for devices, with or without an extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const forbiddenCharacter = /[\u0000-\u001f\u007f<>:"|?*\\]/;

/**
 * Why a path may not stand below the output folder, or `undefined` where it may: relative, with `/`, nothing in it that
 * walks out of the folder or that some file system refuses or reads as another name.
 */
export function pathFault(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (path.length > 400) return "it is longer than 400 characters";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "it is absolute";
  if (forbiddenCharacter.test(path)) return "it holds a character that file systems refuse";
  for (const segment of path.split("/")) {
    if (segment === "" || segment === "." || segment === "..") return `it has the segment "${segment}"`;
    if (/[. ]$/.test(segment)) return "a segment ends in a dot or a blank";
    if (deviceName.test(segment)) return `"${segment}" is the name of a device`;
    if (segment.length > 200) return "a segment is longer than 200 characters";
  }
  return undefined;
}

/** Two paths that are one on some file system: letters of another case, composed otherwise, or a file and a folder. */
export interface PathCollision {
  readonly path: string;
  readonly other: string;
}

export function findCollisions(files: readonly EmittedFile[]): readonly PathCollision[] {
  const spelled = new Map<string, string>();
  const folders = new Map<string, string>();
  const collisions: PathCollision[] = [];
  for (const { path } of files) {
    const folded = foldPath(path);
    const other = spelled.get(folded);
    if (other !== undefined) collisions.push({ path, other });
    spelled.set(folded, path);
    for (const folder of foldersOf(path)) {
      const known = folders.get(foldPath(folder));
      // "A/x.ts" and "a/y.ts" are two folders here and one on macOS and Windows.
      if (known !== undefined && known !== folder) collisions.push({ path: folder, other: known });
      else folders.set(foldPath(folder), folder);
    }
  }
  for (const [folded, path] of spelled) {
    const folder = folders.get(folded);
    if (folder !== undefined) collisions.push({ path, other: `${folder}/` });
  }
  return collisions;
}

/** The form of a path that case-insensitive and normalising file systems compare. */
function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** The folders that a path stands in, outermost first: `a/b/c.ts` gives `a` and `a/b`. */
export function foldersOf(path: string): readonly string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
