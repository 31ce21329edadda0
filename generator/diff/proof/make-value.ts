/**
 * Makes the smallest values that satisfy schemas, with the parts of the mocks' sampler: what is optional is left out, and
 * how much is tried is bounded, so that a body of a thousand schemas costs what it requires.
 */
import { compilePattern, type PatternTest } from "../../runtime/mocks/pattern/compile-pattern.ts";
import { build } from "../../runtime/mocks/sample/build.ts";
import type { Draw, Drawn } from "../../runtime/mocks/sample/draw.ts";
import { excluded } from "../../runtime/mocks/sample/exclude.ts";
import { gather } from "../../runtime/mocks/sample/gather.ts";
import { createRandom, type Random } from "../../runtime/mocks/sample/random.ts";
import type { SchemaContract, SchemaRegistry } from "../../runtime/mocks/schema-contract.ts";
import { inPlace } from "../../runtime/mocks/schema/access.ts";
import type { ValueJudge } from "./judge-values.ts";
import type { WorkBudget } from "./work-budget.ts";

/** Values nested deeper are not made. */
const deepest = 16;
/** Values that are tried for one, inner ones counted. */
const mostTries = 400;
/** How often a value with alternatives is tried, and one without. */
const triesWithChoices = 24;
const triesWithout = 3;
/** What one try costs, beside the judging of what comes of it. */
const workOfTry = 16;
/** Optional members are made down to this depth where nothing else fits. */
const optionalDepth = 2;

/** One value of each type, for schemas that only say what a value is not. */
const plainValues: readonly unknown[] = [null, true, 1, "text", {}, []];

/** Which value to make. */
export interface Wish {
  /** All of them must be satisfied. */
  readonly schemas: readonly SchemaContract[];
  readonly seed: string;
  /** The name of the member that it is for; names such as `iban` suggest values. */
  readonly name?: string;
  /** The references that led here: what leads back to them is avoided. */
  readonly open?: ReadonlySet<string>;
  /** Leaves aside the values that the schemas show themselves. */
  readonly isFresh?: boolean;
}

/** Makes values over one registry. */
export interface ValueMaker {
  /** A value that satisfies all the schemas; `undefined` where none was found. */
  make(wish: Wish, budget: WorkBudget): { readonly value: unknown } | undefined;
  /** Whether a pattern is found in a text. */
  matches(pattern: string, text: string): boolean;
}

/** Makes a maker; `judge` has the last word on every value. */
export function createValueMaker(schemas: SchemaRegistry, judge: ValueJudge): ValueMaker {
  const patterns = new Map<string, PatternTest>();
  return {
    matches,
    make(wish, budget) {
      const { seed, name = "", open = new Set(), isFresh = false } = wish;
      const making = createMaking(schemas, judge, matches, budget);
      const drawn = making(wish.schemas, { random: createRandom(seed), name, depth: 0, isFresh, open });
      return drawn?.isValid === true ? { value: drawn.value } : undefined;
    },
  };

  function matches(pattern: string, text: string): boolean {
    const test = patterns.get(pattern) ?? compilePattern(pattern);
    patterns.set(pattern, test);
    return test(text);
  }
}

/** Where a value is made. */
interface Place {
  readonly random: Random;
  readonly name: string;
  readonly depth: number;
  readonly isFresh: boolean;
  readonly open: ReadonlySet<string>;
}

type Making = (wanted: readonly SchemaContract[], place: Place) => Drawn | undefined;

function createMaking(
  schemas: SchemaRegistry,
  judge: ValueJudge,
  matches: Draw["matches"],
  budget: WorkBudget,
): Making {
  let tries = 0;
  const accepts = (schema: SchemaContract, value: unknown) => judge.verdict(schema, value, budget) === "accepted";
  return make;

  function make(wanted: readonly SchemaContract[], place: Place): Drawn | undefined {
    if (place.depth > deepest) return undefined;
    let first: Drawn | undefined;
    for (let attempt = 0; attempt < triesWithChoices; attempt += 1) {
      tries += 1;
      budget.spend(workOfTry);
      if (tries > mostTries || budget.isSpent()) break;
      const draw = drawAt(place, attempt);
      const facets = gather(wanted, draw, attempt);
      const shown = facets.values ?? (place.isFresh || facets.impossible ? [] : facets.examples);
      const fitting = shown.find((value) => wanted.every((schema) => accepts(schema, value)));
      if (fitting !== undefined) return { value: fitting, isValid: true };
      const drawn = facets.impossible || facets.values !== undefined ? undefined : build(facets, draw);
      if (drawn?.isValid === true && wanted.every((schema) => accepts(schema, drawn.value))) return drawn;
      if (drawn !== undefined) first ??= { value: drawn.value, isValid: false };
      if (!facets.hasChoices && attempt >= triesWithout) break;
    }
    const changed = first && excluded(first.value, wanted, { schemas, accepts });
    if (changed !== undefined) return { value: changed.value, isValid: true };
    const plain = plainValues.find((value) => wanted.every((schema) => accepts(schema, value)));
    return plain === undefined ? first : { value: plain, isValid: true };
  }

  function drawAt(place: Place, attempt: number): Draw {
    const random = attempt === 0 ? place.random : place.random.fork(`attempt/${attempt}`);
    return {
      schemas,
      direction: undefined,
      random,
      name: place.name,
      depth: place.depth,
      isFresh: place.isFresh,
      isOpen: (schema) =>
        [...inPlace([schema], schemas)].some((part) => part.$ref !== undefined && place.open.has(part.$ref)),
      hasOptional: place.depth < optionalDepth && attempt % 4 === 3,
      accepts,
      matches,
      below: (wanted, step) =>
        make(wanted, {
          random: random.fork(step.key),
          name: step.name,
          depth: place.depth + 1,
          isFresh: step.isFresh ?? place.isFresh,
          open: new Set([...place.open, ...step.keys]),
        }),
    };
  }
}
