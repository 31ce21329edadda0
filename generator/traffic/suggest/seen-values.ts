import { isJsonArray, isJsonObject } from "../../runtime/mocks/schema/json-value.ts";

/** Members that are told apart in an object, and how deep. */
const mostMembers = 60;
const deepest = 8;

/** What values of one place have in common, without the values: enough to write a schema that takes them all. */
export class SeenValues {
  readonly types = new Set<"null" | "boolean" | "integer" | "number" | "string" | "array" | "object">();
  count = 0;
  /** Of texts, while all of them have it. */
  format: string | undefined;
  /** What all texts can be read as: those of a query have no other type. */
  readAs: "integer" | "number" | "boolean" | "string" | undefined;
  longest = 0;
  shortest = Number.POSITIVE_INFINITY;
  largest = Number.NEGATIVE_INFINITY;
  smallest = Number.POSITIVE_INFINITY;
  /** Words only, and few: a text that may be somebody's is never kept. */
  readonly words = new Set<string>();
  hasOtherTexts = false;
  readonly members = new Map<string, SeenValues>();
  items: SeenValues | undefined;
  readonly #depth: number;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  /** Adds a value as it was seen. */
  add(value: unknown): void {
    this.count += 1;
    if (value === null) this.types.add("null");
    else if (typeof value === "boolean") this.types.add("boolean");
    else if (typeof value === "number") this.#addNumber(value);
    else if (typeof value === "string") this.#addText(value);
    else if (isJsonArray(value)) this.#addItems(value);
    else if (isJsonObject(value)) this.#addMembers(Object.entries(value));
  }

  #addNumber(value: number): void {
    this.types.add(Number.isInteger(value) ? "integer" : "number");
    this.largest = Math.max(this.largest, value);
    this.smallest = Math.min(this.smallest, value);
  }

  #addText(text: string): void {
    const format = formatOf(text);
    this.format = this.types.has("string") && this.format !== format ? undefined : format;
    this.types.add("string");
    this.readAs = commonReading(this.readAs, readingOf(text));
    const { length } = Array.from(text);
    this.longest = Math.max(this.longest, length);
    this.shortest = Math.min(this.shortest, length);
    if (/^[A-Za-z][A-Za-z_-]{0,31}$/.test(text) && this.words.size < 20) this.words.add(text);
    else if (!this.words.has(text)) this.hasOtherTexts = true;
  }

  /** Takes over what another has seen. */
  merge(other: SeenValues): void {
    this.count += other.count;
    for (const type of other.types) this.types.add(type);
    if (this.format !== other.format) this.format = undefined;
    if (other.readAs !== undefined) this.readAs = commonReading(this.readAs, other.readAs);
    this.longest = Math.max(this.longest, other.longest);
    this.shortest = Math.min(this.shortest, other.shortest);
    this.largest = Math.max(this.largest, other.largest);
    this.smallest = Math.min(this.smallest, other.smallest);
    for (const word of other.words) this.words.add(word);
    this.hasOtherTexts ||= other.hasOtherTexts;
    for (const [name, member] of other.members) {
      const own = this.members.get(name);
      if (own === undefined) this.members.set(name, member);
      else own.merge(member);
    }
    if (this.items === undefined) this.items = other.items;
    else if (other.items !== undefined) this.items.merge(other.items);
  }

  #addItems(items: readonly unknown[]): void {
    this.types.add("array");
    this.longest = Math.max(this.longest, items.length);
    this.shortest = Math.min(this.shortest, items.length);
    if (this.#depth >= deepest) return;
    this.items ??= new SeenValues(this.#depth + 1);
    for (const item of items.slice(0, 1_000)) this.items.add(item);
  }

  #addMembers(members: readonly (readonly [string, unknown])[]): void {
    this.types.add("object");
    if (this.#depth >= deepest) return;
    for (const [name, value] of members) {
      const known = this.members.get(name);
      if (known === undefined && this.members.size >= mostMembers) continue;
      const member = known ?? new SeenValues(this.#depth + 1);
      this.members.set(name, member);
      member.add(value);
    }
  }
}

function readingOf(text: string): "integer" | "number" | "boolean" | "string" {
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(text)) return "integer";
  if (/^-?(?:0|[1-9]\d{0,14})\.\d+$/.test(text)) return "number";
  return text === "true" || text === "false" ? "boolean" : "string";
}

function commonReading(before: SeenValues["readAs"], now: NonNullable<SeenValues["readAs"]>): SeenValues["readAs"] {
  if (before === undefined || before === now) return now;
  const areNumbers = [before, now].every((one) => one === "integer" || one === "number");
  return areNumbers ? "number" : "string";
}

function formatOf(text: string): string | undefined {
  if (/^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])$/.test(text)) return "date";
  if (/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text)) return "date-time";
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text) ? "uuid" : undefined;
}
