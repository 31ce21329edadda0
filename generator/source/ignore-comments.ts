import type { OffsetRange } from "../source-text/source-text.ts";

/** A comment that says that a finding is known: `op-api-ignore-next-line uri.unknown-path: the reason`. */
export interface IgnoreComment {
  readonly range: OffsetRange;
  /** The id of a rule. */
  readonly code: string;
  /** Absent where none is given, which is a finding itself. */
  readonly reason?: string;
  /** The 1-based line that it is about; absent for the whole file. */
  readonly line?: number;
}

/** After the sign of a comment, of whatever language; one in quotes is a text about comments. */
const comment =
  /(?<=(?:^|[\s{(;,])(?:\/\/+|\/?\*+|#+|<!--|--|;|%)[ \t]*)op-api-ignore(-next-line|-file)?[ \t]+(uri\.[a-z-]+)(?:[ \t]*:[ \t]*(\S[^\n]*?))?[ \t]*(?:\*\/|-->|\r?\n|$)/g;

/** Finds the comments of a file, in whatever language: they are known by their words alone. */
export function findIgnoreComments(text: string): readonly IgnoreComment[] {
  return [...text.matchAll(comment)].map((match) => {
    const [all, where, code = "", reason] = match;
    const line = text.slice(0, match.index).split("\n").length + (where === "-next-line" ? 1 : 0);
    return {
      range: { start: match.index, end: match.index + all.trimEnd().length },
      code,
      ...(reason === undefined ? {} : { reason }),
      ...(where === "-file" ? {} : { line }),
    };
  });
}
