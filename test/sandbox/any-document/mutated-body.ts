import { createRandom, type Random } from "../../../generator/runtime/mocks/sample/random.ts";

const strangers: readonly unknown[] = [null, true, -1, 0.5, 1e12, "", "x", "2020-13-45", [], [null], {}, { a: 1 }];

/** Bodies that differ from a valid one in one place: some of them are valid too. The same for the same seed. */
export function mutatedBodies(body: unknown, seed: string, count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => mutated(body, createRandom(`${seed}/${index}`), 0));
}

function mutated(value: unknown, random: Random, depth: number): unknown {
  const isDeeper = depth < 3 && random.next() < 0.7;
  if (Array.isArray(value) && value.length > 0 && isDeeper) {
    const at = random.integer(0, value.length - 1);
    return value.map((item, index) => (index === at ? mutated(item, random, depth + 1) : item));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value) || (depth > 0 && !isDeeper))
    return random.pick(strangers);
  const members = Object.entries(value);
  const name = random.pick(members)?.[0];
  if (name === undefined || random.next() < 0.15) return { ...value, unknownMember: 1 };
  if (random.next() < 0.3) return Object.fromEntries(members.filter(([one]) => one !== name));
  return Object.fromEntries(
    members.map(([one, member]) => [one, one === name ? mutated(member, random, depth + 1) : member]),
  );
}
