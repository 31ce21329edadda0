// Imports every module below a folder while a trap waits for what must not run; prints what went wrong as JSON lines.
// Usage: node import-under-trap.ts <folder>
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder = "."] = process.argv.slice(2);
let importing = "";

Object.defineProperty(globalThis, "PWNED", {
  set: () => {
    process.stdout.write(`${JSON.stringify({ path: importing, problem: "code of the document ran" })}\n`);
  },
});

for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!path.endsWith(".ts")) continue;
  importing = path;
  try {
    await import(pathToFileURL(join(folder, path)).href);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ path, problem: String(error) })}\n`);
  }
}
