import { holds } from "../../../runtime/mocks/pattern/character-set.ts";
import { parsePattern } from "../../../runtime/mocks/pattern/parse-pattern.ts";
import { alphabetOf } from "./alphabet.ts";
import { holdsBetween, programOf, type Program } from "./program.ts";

/** Closures that are taken altogether in one search: some ten milliseconds. */
const mostWork = 2 ** 17;

/** Where a program stands: its places before the next character, or that it has matched already. */
type Standing = "matched" | ReadonlySet<number>;

interface State {
  readonly standings: readonly Standing[];
  readonly before: number | undefined;
  readonly text: string;
}

/** What a search found: a shortest text, `none` where there cannot be one, `undefined` where the search was given up. */
export type FoundText = { readonly text: string } | "none" | undefined;

/**
 * Looks for a text that each of `matching` is found in and each of `failing` is not: by following all patterns at once
 * over all texts, of which characters that no pattern tells apart are one.
 */
export function findText(matching: readonly string[], failing: readonly string[]): FoundText {
  const programs = [...matching, ...failing].map(readProgram);
  const known = programs.filter((program) => program !== undefined);
  const alphabet = known.length < programs.length ? undefined : alphabetOf(known);
  if (alphabet === undefined) return undefined;
  const seen = new Set<string>();
  let waiting: readonly State[] = [{ standings: known.map(() => new Set<number>()), before: undefined, text: "" }];
  let work = 0;
  while (waiting.length > 0) {
    const next: State[] = [];
    for (const state of waiting) {
      const ends = state.standings.map((standing, index) => isMatched(known[index] ?? [], standing, state.before));
      if (ends.every((end, index) => end === index < matching.length)) return { text: state.text };
      for (const code of alphabet) {
        const standings = state.standings.map((standing, index) =>
          advance(known[index] ?? [], standing, state.before, code),
        );
        work += standings.reduce((sum, standing) => sum + (standing === "matched" ? 1 : 4 + standing.size), 0);
        if (work > mostWork) return undefined;
        if (standings.some((standing, index) => standing === "matched" && index >= matching.length)) continue;
        const identity = identityOf(standings, code);
        if (seen.has(identity)) continue;
        seen.add(identity);
        next.push({ standings, before: code, text: state.text + String.fromCodePoint(code) });
      }
    }
    waiting = next;
  }
  return "none";
}

const programs = new Map<string, Program | undefined>();

function readProgram(pattern: string): Program | undefined {
  if (!programs.has(pattern)) {
    // A run over many documents must not keep the patterns of all.
    if (programs.size > 500) programs.clear();
    const tree = parsePattern(pattern);
    programs.set(pattern, tree === undefined ? undefined : programOf(tree));
  }
  return programs.get(pattern);
}

function identityOf(standings: readonly Standing[], before: number): string {
  const isWord = before < 0x7f && /\w/.test(String.fromCodePoint(before));
  const places = standings.map((standing) =>
    standing === "matched" ? "*" : [...standing].sort((a, b) => a - b).join(" "),
  );
  return `${isWord}|${places.join("|")}`;
}

function isMatched(program: Program, standing: Standing, before: number | undefined): boolean {
  return standing === "matched" || closure(program, standing, before, undefined) === "matched";
}

/** A pattern may begin at every place of a text. */
function advance(program: Program, standing: Standing, before: number | undefined, code: number): Standing {
  if (standing === "matched") return standing;
  const places = closure(program, standing, before, code);
  if (places === "matched") return places;
  const next = new Set<number>();
  for (const place of places) {
    const step = program[place];
    if (step?.kind === "characters" && holds(step.set, code)) next.add(step.to);
  }
  return next;
}

function closure(
  program: Program,
  from: ReadonlySet<number>,
  before: number | undefined,
  after: number | undefined,
): Standing {
  const reached = new Set<number>();
  const waiting = [...from, 0];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    const step = program[place];
    if (step?.kind === "matched") return "matched";
    if (step?.kind === "fork") waiting.push(...step.to);
    if (step?.kind === "assertion" && holdsBetween(step.at, before, after)) waiting.push(step.to);
  }
  return reached;
}
