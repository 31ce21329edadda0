import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The version in the package's own `package.json`: above this file, how far depends on whether it was built. */
export function toolVersion(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const { name, version }: { name?: unknown; version?: unknown } = JSON.parse(
        readFileSync(join(folder, "package.json"), "utf8"),
      );
      if (name === "@op/generator" && typeof version === "string") return version;
    } catch {
      continue;
    }
  }
  return "0.0.0";
}
