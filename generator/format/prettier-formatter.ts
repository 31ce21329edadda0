import { FormatError, layout, type Formatter } from "./formatter.ts";

/** Loads prettier: the same bytes as the native formatter, slower by far. */
export async function loadPrettierFormatter(): Promise<Formatter> {
  const { format } = await import("prettier");
  return (path, text) =>
    format(text, { ...layout, parser: "typescript" }).catch((error: unknown) => {
      throw new FormatError(path, error instanceof Error ? error.message : String(error));
    });
}
