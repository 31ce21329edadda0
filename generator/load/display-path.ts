import { isAbsolute, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** How a diagnostic names a file: from the working directory, with `/`; a remote file by its URL. */
export function displayPath(pathOrUrl: string, cwd: string): string {
  if (pathOrUrl.startsWith("https:") || pathOrUrl.startsWith("http:")) return pathOrUrl;
  const path = pathOrUrl.startsWith("file:") ? fileURLToPath(pathOrUrl) : pathOrUrl;
  const near = relative(cwd, path);
  if (near === "") return ".";
  return (isAbsolute(near) ? path : near).split(sep).join("/");
}
