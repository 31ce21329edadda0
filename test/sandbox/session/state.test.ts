import { describe, expect, it } from "vitest";
import { createRandom } from "../../../generator/runtime/mocks/sample/random.ts";
import { createSessionStore } from "../../../generator/runtime/sandbox/session/session-store.ts";
import { collection, SessionFullError } from "../../../generator/runtime/sandbox/session/state.ts";

interface Row {
  readonly value: number;
  readonly tags?: readonly string[];
}

const seedRows: readonly (readonly [string, Row])[] = [
  ["a", { value: 1, tags: ["x"] }],
  ["b", { value: 2 }],
  ["__proto__", { value: 3 }],
  ["constructor", { value: 4 }],
];
const rows = collection<Row>("test.rows", () => seedRows);
const empty = collection<Row>("test.empty");

const open = () => createSessionStore().of("app", "one").state.open(rows);

describe("a collection of a session", () => {
  it("begins as its seed, which is made once and shared by all sessions", () => {
    let made = 0;
    const counted = collection<Row>("test.counted", () => {
      made += 1;
      return seedRows;
    });
    const store = createSessionStore();
    expect(made).toBe(0);
    for (const id of ["one", "two", "three"]) {
      expect([...store.of("app", id).state.open(counted).entries()]).toEqual(seedRows);
    }
    expect(made).toBe(1);
  });

  it("begins empty without a seed", () => {
    const opened = createSessionStore().of("app", "one").state.open(empty);
    expect(opened.size).toBe(0);
    expect([...opened.values()]).toEqual([]);
  });

  it("lists in the order of the seed, with changed rows in their place and new ones behind", () => {
    const opened = open();
    opened.set("new", { value: 10 });
    opened.set("b", { value: 20 });
    expect([...opened.entries()].map(([key, { value }]) => `${key}=${value}`)).toEqual([
      "a=1",
      "b=20",
      "__proto__=3",
      "constructor=4",
      "new=10",
    ]);
  });

  it("puts a row that was deleted and set again behind all others", () => {
    const opened = open();
    opened.set("new", { value: 10 });
    expect(opened.delete("a")).toBe(true);
    expect(opened.delete("a")).toBe(false);
    opened.set("a", { value: 11 });
    expect([...opened.values()].map(({ value }) => value)).toEqual([2, 3, 4, 10, 11]);
    expect(opened.size).toBe(5);
  });

  it("freezes its rows, those of the seed and new ones, as deep as they go", () => {
    const opened = open();
    const row = { value: 1, tags: ["x"] };
    opened.set("new", row);
    expect(Object.isFrozen(opened.get("a")?.tags)).toBe(true);
    expect(() => row.tags.push("y")).toThrow(TypeError);
  });

  it("takes rows that are nested deeper than the stack, and octets", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    const anything = collection<unknown>("test.anything");
    const opened = createSessionStore().of("app", "one").state.open(anything);
    opened.set("deep", deep);
    opened.set("octets", { file: new Uint8Array([1, 2, 3]) });
    expect(opened.size).toBe(2);
  });

  it("is refused where its name has another definition", () => {
    const store = createSessionStore();
    store.of("app", "one").state.open(rows);
    const other = collection<Row>("test.rows", () => []);
    expect(() => store.of("app", "two").state.open(other)).toThrow('called "test.rows"');
  });
});

describe("the rows that a session may change", () => {
  const store = () => createSessionStore({ maxChangedRows: 3 });

  it("are limited, over all of its collections", () => {
    const { state } = store().of("app", "one");
    state.open(rows).set("a", { value: 0 });
    state.open(empty).set("x", { value: 0 });
    state.open(empty).set("y", { value: 0 });
    expect(() => state.open(rows).set("b", { value: 0 })).toThrow(SessionFullError);
    expect(state.open(rows).get("b")).toEqual({ value: 2 });
  });

  it("can be changed again, deleted and added when there are as many as there may be", () => {
    const session = store().of("app", "one");
    const opened = session.state.open(empty);
    for (const key of ["x", "y", "z"]) opened.set(key, { value: 0 });
    opened.set("x", { value: 1 });
    expect(() => opened.set("u", { value: 0 })).toThrow(SessionFullError);
    opened.delete("y");
    opened.set("u", { value: 2 });
    expect(session.changedRows).toBe(3);
  });

  it("count several times where they are large", () => {
    const session = store().of("app", "one");
    const texts = session.state.open(collection<string>("test.texts"));
    texts.set("large", "x".repeat(2100));
    expect(session.changedRows).toBe(3);
    expect(() => texts.set("small", "")).toThrow(SessionFullError);
    texts.set("large", "small");
    texts.set("small", "");
    expect(session.changedRows).toBe(2);
  });
});

/** What a collection should do: a `Map` that began as a copy of the seed. */
type Model = Map<string, Row>;

describe("any sequence of changes, snapshots and restores", () => {
  it.each([1, 2, 3, 4, 5])("leaves what the same changes leave of a copy of the seed (%i)", (seed) => {
    const random = createRandom(seed);
    const session = createSessionStore().of("app", "one");
    const opened = session.state.open(rows);
    let model: Model = new Map(seedRows);
    const kept = new Map<string, Model>();
    const keys = ["a", "b", "__proto__", "constructor", "toString", "new", "newer", ""];

    for (let step = 0; step < 3000; step += 1) {
      const key = random.pick(keys) ?? "";
      const name = `snapshot ${random.integer(0, 4)}`;
      const drawn = random.integer(0, 99);
      if (drawn < 45) {
        opened.set(key, { value: step });
        model.set(key, { value: step });
      } else if (drawn < 80) {
        expect(opened.delete(key)).toBe(model.delete(key));
      } else if (drawn < 88) {
        session.snapshot(name);
        kept.set(name, new Map(model));
      } else if (drawn < 96) {
        expect(session.restore(name)).toBe(kept.has(name));
        model = new Map(kept.get(name) ?? model);
      } else if (drawn < 98) {
        expect(session.removeSnapshot(name)).toBe(kept.delete(name));
      } else {
        session.reset();
        model = new Map(seedRows);
      }
      expect([...opened.entries()]).toEqual([...model]);
      expect(opened.size).toBe(model.size);
      expect(opened.get(key)).toEqual(model.get(key));
      expect(opened.has(key)).toBe(model.has(key));
    }
    expect(
      session
        .snapshots()
        .map((each) => each.name)
        .sort(),
    ).toEqual([...kept.keys()].sort());
  });

  it("leaves the count of changed rows as if it had been counted anew", () => {
    const random = createRandom("counts");
    const store = createSessionStore();
    const session = store.of("app", "one");
    const opened = session.state.open(rows);
    for (let step = 0; step < 2000; step += 1) {
      const key = random.pick(["a", "b", "new", "newer"]) ?? "";
      const drawn = random.integer(0, 9);
      if (drawn < 5) opened.set(key, { value: step, tags: ["x".repeat(random.integer(0, 3000))] });
      else if (drawn < 8) opened.delete(key);
      else if (drawn < 9) session.snapshot(key);
      else session.restore(key);
    }
    for (const { name } of session.snapshots()) session.removeSnapshot(name);
    expect(store.changedRows).toBe(session.changedRows);
    session.reset();
    expect(session.changedRows).toBe(0);
    expect(store.changedRows).toBe(0);
  });
});
