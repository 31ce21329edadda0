// Copied from generator/runtime/mocks/sample/gather.ts. Do not edit.

/** Makes the facets of a value: follows references, merges `allOf`, and decides between alternatives. */
import type { SchemaContract, SchemaKeywords } from "../schema-contract.ts";
import { inPlace } from "../schema/access.ts";
import { ownMember } from "../schema/json-value.ts";
import { baseTag, branchTag, subtypeOf } from "./discriminate.ts";
import type { Draw } from "./draw.ts";
import { addKeywords, noFacets, type Facets } from "./facets.ts";

const attemptsWithTags = 12;

/** A value that more schemas apply to is not made: as deep as they may stand inside each other, the stack must hold. */
const mostSchemas = 1000;

/** What is being gathered, and the choices that decide it. */
interface Gathering {
  readonly facets: Facets;
  readonly draw: Draw;
  /** The number of the attempt: each takes other alternatives. */
  readonly attempt: number;
  /** What the choices made so far have left of that number, so that attempts meet every combination of choices. */
  choice: number;
  /** How many schemas have been added. */
  schemas: number;
  /** Schemas that apply only once certain members are present. */
  readonly dependents: (readonly [string, SchemaContract])[];
}

/** The facets of a value that must satisfy all of `schemas`. */
export function gather(schemas: readonly SchemaContract[], draw: Draw, attempt: number): Facets {
  const facets = noFacets();
  const gathering: Gathering = { facets, draw, attempt, choice: attempt, schemas: 0, dependents: [] };
  for (const schema of schemas) add(schema, gathering, []);
  addDependents(gathering);
  return facets;
}

/** Adds a schema; `keys` are the references that lead to it without a step into the value, outermost first. */
function add(schema: SchemaContract, gathering: Gathering, keys: readonly string[]): void {
  const { facets } = gathering;
  gathering.schemas += 1;
  if (schema === false || gathering.schemas > mostSchemas) facets.impossible = true;
  if (typeof schema === "boolean" || gathering.schemas > mostSchemas) return;
  const subtype = subtypeOf(schema, keys, gathering.draw, gathering.attempt);
  if (subtype !== undefined) {
    facets.hasChoices = true;
    // The subtype leads back here, and then the base counts.
    for (const key of keys) facets.keys.delete(key);
    return addReference(subtype, gathering, []);
  }
  addKeywords(facets, schema);
  addTag(baseTag(schema, keys, gathering.draw), gathering);
  if (schema.$ref !== undefined) addReference(schema.$ref, gathering, keys);
  for (const part of schema.allOf ?? []) add(part, gathering, keys);
  if (schema.anyOf !== undefined) addAlternative(schema, schema.anyOf, gathering, keys);
  if (schema.oneOf !== undefined) addAlternative(schema, schema.oneOf, gathering, keys);
  if (schema.if !== undefined) addCondition(schema, schema.if, gathering, keys);
  if (schema.not !== undefined) facets.hasChoices = true;
  gathering.dependents.push(...Object.entries(schema.dependentSchemas ?? {}));
}

function addReference(key: string, gathering: Gathering, keys: readonly string[]): void {
  // Met again, in a circle or twice side by side, a schema asks for nothing more than it has done already.
  if (gathering.facets.keys.has(key)) return;
  gathering.facets.keys.add(key);
  const target = ownMember(gathering.draw.schemas, key);
  if (target === undefined) gathering.facets.impossible = true;
  else add(target, gathering, [...keys, key]);
}

function addAlternative(
  schema: SchemaKeywords,
  branches: readonly SchemaContract[],
  gathering: Gathering,
  keys: readonly string[],
): void {
  if (branches.length > 1) gathering.facets.hasChoices = true;
  const branch = inOrder(branches, gathering.draw)[choose(branches.length, gathering)];
  if (branch === undefined) return;
  addTag(branchTag(schema, branch), gathering);
  add(branch, gathering, keys);
}

/** The alternative to take, as an index. */
function choose(count: number, gathering: Gathering): number {
  const index = gathering.choice % Math.max(1, count);
  gathering.choice = Math.floor(gathering.choice / Math.max(1, count));
  return index;
}

/** Adds what a discriminator asks for; later attempts go without, for documents whose mapping and branches disagree. */
function addTag(tag: SchemaKeywords | undefined, { facets, attempt }: Gathering): void {
  if (tag === undefined) return;
  facets.hasChoices = true;
  if (attempt < attemptsWithTags) addKeywords(facets, tag);
}

/** Alternatives as they are tried: what recurs last, `null` before that, the others beginning with a random one. */
function inOrder(branches: readonly SchemaContract[], draw: Draw): readonly SchemaContract[] {
  const start = draw.random.fork("alternative").integer(0, branches.length - 1);
  const rotated = [...branches.slice(start), ...branches.slice(0, start)];
  const rank = (branch: SchemaContract) => {
    if (leadsBack(branch, draw)) return 2;
    return draw.depth < 3 && isNull(branch, draw) ? 1 : 0;
  };
  const ranked = rotated.map((branch) => ({ branch, rank: rank(branch) }));
  return ranked.sort((left, right) => left.rank - right.rank).map(({ branch }) => branch);
}

/** Whether a branch is, or requires, what is being made around it. */
function leadsBack(branch: SchemaContract, draw: Draw): boolean {
  if (draw.isOpen(branch)) return true;
  const parts = [...inPlace([branch], draw.schemas)];
  const required = parts.flatMap((part) =>
    (part.required ?? []).map((name) => ownMember(part.properties, name) ?? true),
  );
  return required.some((schema) => draw.isOpen(schema));
}

function isNull(branch: SchemaContract, draw: Draw): boolean {
  const parts = [...inPlace([branch], draw.schemas)];
  return parts.some((part) => part.type === "null" || part.const === null);
}

function addCondition(
  schema: SchemaKeywords,
  condition: SchemaContract,
  gathering: Gathering,
  keys: readonly string[],
): void {
  gathering.facets.hasChoices = true;
  const isMet = choose(2, gathering) === 0;
  if (isMet) add(condition, gathering, keys);
  const outcome = isMet ? schema.then : schema.else;
  if (outcome !== undefined) add(outcome, gathering, keys);
}

/** Adds what present members bring with them: those required, and all that optional members would bring. */
function addDependents(gathering: Gathering): void {
  const { facets, draw, dependents, attempt } = gathering;
  if (dependents.length > 0) facets.hasChoices = true;
  for (let next = dependents.shift(); next !== undefined; next = dependents.shift()) {
    const [name, schema] = next;
    if (facets.required.has(name) || (draw.hasOptional && attempt === 0)) add(schema, gathering, []);
  }
}
