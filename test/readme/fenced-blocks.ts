import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../support/source-modules.ts";

/** A fenced block of a Markdown file. */
export interface FencedBlock {
  readonly language: string;
  readonly text: string;
  /** The heading of its section; empty before the first one. */
  readonly section: string;
}

/** The blocks of a Markdown file of the project, in order. */
export function fencedBlocks(path: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  const markdown = readFileSync(join(projectFolder, path), "utf8");
  let section = "";
  for (const [, heading, language = "", text = ""] of markdown.matchAll(/^##+ ([^\n]*)$|^```(\w*)\n(.*?)^```$/gms)) {
    if (heading !== undefined) section = heading;
    else blocks.push({ language, text, section });
  }
  return blocks;
}

/**
 * The TypeScript of a Markdown file as modules: each block alone, or those of a section together where a later one goes on
 * with the names of an earlier one.
 */
export function typescriptModules(path: string, unit: "block" | "section"): readonly string[] {
  const blocks = fencedBlocks(path).filter(({ language }) => language === "ts");
  if (unit === "block") return blocks.map(({ text }) => asModule(text));
  const sections = [...new Set(blocks.map(({ section }) => section))];
  return sections.map((section) =>
    asModule(
      blocks
        .filter((block) => block.section === section)
        .map(({ text }) => text)
        .join("\n"),
    ),
  );
}

/** A text without an export is a script, which may not wait at its top level. */
function asModule(text: string): string {
  return `${text}\nexport {};\n`;
}
