import { hasHole, mayBe } from "../uri/hole.ts";

/** A path template, as its documents serve it, in segments. */
export interface PathTemplate {
  readonly text: string;
  readonly segments: readonly TemplateSegment[];
}

export interface TemplateSegment {
  readonly text: string;
  /** What a value must be like to fit; absent where the segment has no parameter. */
  readonly parameter?: RegExp;
}

const parameter = /\{[^{}]*\}/g;

export function parseTemplate(text: string): PathTemplate {
  const segments = text
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => parseSegment(segment));
  return { text, segments };
}

function parseSegment(text: string): TemplateSegment {
  if (text.search(parameter) < 0) return { text };
  const pieces = text.split(parameter).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return { text, parameter: new RegExp(`^${pieces.join(".+")}$`, "s") };
}

/** How a segment of a URI fits one of a template. */
export type Fit = "literal" | "parameter" | "perhaps" | "no";

/** `perhaps`: the URI has a hole there that may hold the template's word. */
export function fitSegment(written: string, template: TemplateSegment): Fit {
  if (template.parameter === undefined) {
    if (written === template.text) return "literal";
    return mayBe(written, template.text) ? "perhaps" : "no";
  }
  return hasHole(written) || template.parameter.test(written) ? "parameter" : "no";
}

export const versionSegment = /^v\d+$/;
