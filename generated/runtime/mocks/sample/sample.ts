// Copied from generator/runtime/mocks/sample/sample.ts. Do not edit.

/**
 * Makes values from schemas: realistic, valid, and the same for the same seed. What the schema shows itself (`const`,
 * `enum`, examples, a default) comes first; the validator has the last word on every value.
 */
import { compilePattern, type PatternTest } from "../pattern/compile-pattern.ts";
import type { SchemaContract } from "../schema-contract.ts";
import { inPlace } from "../schema/access.ts";
import { createValidator } from "../schema/validator.ts";
import { build } from "./build.ts";
import type { Draw, Drawn } from "./draw.ts";
import { excluded } from "./exclude.ts";
import { gather } from "./gather.ts";
import { createRandom, type Random } from "./random.ts";
import type { Sample, SampleOptions } from "./sample-options.ts";

/** A value that satisfies the schema, as far as one could be made. */
export function sample(schema: SchemaContract, options: SampleOptions = {}): unknown {
  return createSampler(options).sample(schema).value;
}

/** Optional members are made down to this depth. */
const optionalDepth = 3;
/** Values nested deeper are not made. */
const deepest = 24;
/** Values that are tried altogether: then no more are made, and what there is must do. */
const mostTries = 20_000;
/** How often a value with alternatives is tried, and one without. */
const triesWithChoices = 24;
const triesWithout = 3;
/** How many of the values that were no success are changed to make one. */
const mostChanged = 6;

/** Makes samples over one registry. */
export function createSampler(options: SampleOptions): { sample(schema: SchemaContract): Sample } {
  const { schemas = {}, direction, seed = 0 } = options;
  const validator = options.validator ?? createValidator({ schemas, ...(direction && { direction }) });
  const patterns = new Map<string, PatternTest>();
  let tries = 0;
  return { sample: sampleOf };

  function sampleOf(schema: SchemaContract): Sample {
    tries = 0;
    const random = createRandom(seed);
    const place: Place = {
      random,
      name: options.name ?? "",
      depth: 0,
      isFresh: options.isFresh ?? false,
      open: new Set(),
    };
    const drawn = make([schema], place);
    const value = drawn === undefined ? null : drawn.value;
    return { value, violations: drawn?.isValid === true ? [] : validator.violations(schema, value) };
  }

  function make(wanted: readonly SchemaContract[], place: Place): Drawn | undefined {
    if (place.depth > deepest || tries >= mostTries) return undefined;
    const others: Drawn[] = [];
    for (let attempt = 0; attempt < triesWithChoices; attempt += 1) {
      tries += 1;
      const draw = drawAt(place, attempt);
      const facets = gather(wanted, draw, attempt);
      const shown = facets.impossible ? undefined : shownValue(facets.values, facets.examples, wanted, place);
      if (shown !== undefined) return shown;
      const drawn = facets.impossible || facets.values !== undefined ? undefined : build(facets, draw);
      const isValid = drawn?.isValid === true && wanted.every((schema) => validator.accepts(schema, drawn.value));
      if (isValid) return drawn;
      if (drawn !== undefined) others.push({ value: drawn.value, isValid: false });
      if (tries >= mostTries || (!facets.hasChoices && attempt >= triesWithout)) break;
    }
    for (const { value } of others.slice(0, mostChanged)) {
      const changed = excluded(value, wanted, { schemas, accepts: validator.accepts });
      if (changed !== undefined) return { value: changed.value, isValid: true };
    }
    return others[0];
  }

  /** A value that the schema shows itself, beginning with a random one. */
  function shownValue(
    values: readonly unknown[] | undefined,
    examples: readonly unknown[],
    wanted: readonly SchemaContract[],
    place: Place,
  ): Drawn | undefined {
    const shown = values ?? (place.isFresh ? [] : examples);
    const start = place.random.fork("shown").integer(0, Math.max(0, shown.length - 1));
    for (let index = 0; index < shown.length; index += 1) {
      const value = shown[(start + index) % shown.length];
      if (wanted.every((schema) => validator.accepts(schema, value))) return { value, isValid: true };
    }
    return undefined;
  }

  function drawAt(place: Place, attempt: number): Draw {
    const random = attempt === 0 ? place.random : place.random.fork(`attempt/${attempt}`);
    const isOpen = (schema: SchemaContract) =>
      [...inPlace([schema], schemas)].some((part) => part.$ref !== undefined && place.open.has(part.$ref));
    return {
      schemas,
      direction,
      random,
      name: place.name,
      depth: place.depth,
      isFresh: place.isFresh,
      isOpen,
      hasOptional: place.depth < optionalDepth && attempt % 4 < 2,
      accepts: validator.accepts,
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

  function matches(pattern: string, text: string): boolean {
    let test = patterns.get(pattern);
    if (test === undefined) {
      test = compilePattern(pattern);
      patterns.set(pattern, test);
    }
    return test(text);
  }
}

/** Where a value is made. */
interface Place {
  readonly random: Random;
  readonly name: string;
  readonly depth: number;
  readonly isFresh: boolean;
  /** The references on the way here. */
  readonly open: ReadonlySet<string>;
}
