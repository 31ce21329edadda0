import type { EmittedFile } from "../emit/emitted-file.ts";
import type { Formatter } from "./formatter.ts";
import { loadNativeFormatter } from "./native-formatter.ts";
import { loadPrettierFormatter } from "./prettier-formatter.ts";

/** Files in the formatter at the same time: enough for the threads that it has, few enough for its memory. */
const atOnce = 4;

let loaded: Promise<Formatter> | undefined;

/** Starts loading the formatter, so that it is there when the first file is: 50 ms that other work can fill. */
export function loadFormatter(): Promise<Formatter> {
  loaded ??= loadNativeFormatter().then((native) => native ?? loadPrettierFormatter());
  return loaded;
}

/**
 * Lays out every TypeScript file as prettier does; other files pass as they are. The order stays.
 *
 * @throws FormatError where a text is no TypeScript: a bug of an emitter, never a fault of the document.
 */
export async function formatFiles(
  files: readonly EmittedFile[],
  formatter: Promise<Formatter> = loadFormatter(),
): Promise<readonly EmittedFile[]> {
  const formatted = [...files];
  // The largest first: the last to be finished should be short.
  const waiting = [...files.entries()]
    .filter(([, { path }]) => path.endsWith(".ts"))
    .sort(([, a], [, b]) => a.text.length - b.text.length);
  if (waiting.length === 0) return formatted;
  const format = await formatter;
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [index, { path, text }] = next;
      formatted[index] = { path, text: await format(path, text) };
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, work));
  return formatted;
}
