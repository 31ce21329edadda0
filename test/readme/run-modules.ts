// Runs modules one after the other on a network of mocks, and prints as JSON what each of them wrote to the console.
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { mockNetwork } from "./mock-network.ts";

const [prefer = "", ...paths] = process.argv.slice(2);
const written: Record<string, string[]> = {};

globalThis.fetch = mockNetwork(prefer === "" ? undefined : prefer);
for (const path of paths) {
  const lines: string[] = [];
  written[path] = lines;
  console.log = (...values: unknown[]) => void lines.push(`log: ${format(...values)}`);
  console.error = (...values: unknown[]) => void lines.push(`error: ${format(...values)}`);
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    lines.push(`thrown: ${format(error)}`);
  }
}
process.stdout.write(JSON.stringify(written));
