// Copied from generator/runtime/sandbox/inferred/rows.ts. Do not edit.

import type { OperationContract } from "../../mocks/contract.ts";
import type { PathTemplate } from "../../mocks/parse/path-template.ts";
import { ownMember, type JsonObject } from "../../mocks/schema/json-value.ts";
import { collection, SessionFullError, type Collection } from "../session/state.ts";
import type { Inferring } from "./inferring.ts";
import { shapeOf } from "./paths.ts";

/** What is kept of an item. */
export interface Row {
  /** The collection that it stands in: `users/7/pets`. */
  readonly at: string;
  readonly id: string;
  /** Undefined for an item that was removed: also one that only a sample had shown. */
  readonly value: JsonObject | undefined;
  /** It was made by a request, so that its collection holds what was made, and samples no longer. */
  readonly isCreated: boolean;
  /** What it belongs to, where it was made below that: `users/7/pets` of a pet that stands in `pets`. */
  readonly owner?: string;
}

/** The items of one collection in one session. */
export interface Rows {
  /** The row of an id, also of a removed item. */
  get(id: string): Row | undefined;
  /** Those there are, the oldest first. */
  present(): readonly Row[];
  /** Whether something was created here, so that only what is kept exists. */
  isConcrete(): boolean;
  /** Keeps an item, and forgets the oldest ones where there are too many; nothing where the session is full. */
  set(id: string, value: JsonObject | undefined, isCreated?: boolean): void;
}

/** Items of one shape of path, at most; the oldest make room. */
const mostRows = 1000;

/** Opens the collection that a request's path names; undefined where a parameter of the path is not known. */
export function openRows({ operation, role, request, contract }: Inferring): Rows | undefined {
  const at = namedBy(role.collection, operation, request.input);
  const owner = role.owner && namedBy(role.owner, operation, request.input);
  if (at === undefined || (role.owner !== undefined && owner === undefined)) return undefined;
  // One collection a shape, not one a path: a session must not grow by what is only asked for.
  const name = `inferred ${contract.title} ${shapeOf(role.collection)}`;
  const rows = request.state.open(collection<Row>(name));
  const keyOf = (id: string) => `${at}\n${id}`;
  const own = () => [...rows.values()].filter((row) => row.at === at);
  return {
    get: (id) => rows.get(keyOf(id)),
    present: () => own().filter((row) => row.value !== undefined && (owner === undefined || row.owner === owner)),
    isConcrete: () => own().some((row) => row.isCreated),
    set(id, value, isCreated = false) {
      const known = rows.get(keyOf(id));
      const made = isCreated || known?.isCreated === true;
      const belongs = owner ?? known?.owner;
      const row = { at, id, value, isCreated: made, ...(belongs !== undefined && { owner: belongs }) };
      keep(rows, keyOf(id), row);
    },
  };
}

function keep(rows: Collection<Row>, key: string, row: Row): void {
  if (!rows.has(key) && rows.size >= mostRows) {
    for (const [oldest] of rows.entries()) {
      rows.delete(oldest);
      break;
    }
  }
  try {
    rows.set(key, row);
  } catch (error) {
    // The answer tells what was sent all the same: it is only not found again.
    if (!(error instanceof SessionFullError)) throw error;
  }
}

/** A path with the values that a request has for its parameters. */
export function namedBy(
  template: PathTemplate,
  { parameters = [] }: OperationContract,
  input: Readonly<Record<string, unknown>>,
): string | undefined {
  const segments: string[] = [];
  for (const { literals, names } of template) {
    let segment = literals[0] ?? "";
    for (const [index, name] of names.entries()) {
      const parameter = parameters.find((one) => one.in === "path" && one.name === name);
      const value = ownMember(input, parameter?.key ?? name);
      if (value === undefined) return undefined;
      segment += encodeURIComponent(textOf(value)) + (literals[index + 1] ?? "");
    }
    segments.push(segment);
  }
  return segments.join("/");
}

/** The value of a path parameter as a text: 7 and `"7"` name the same item. */
export function textOf(value: unknown): string {
  // A lone surrogate cannot be encoded.
  return (typeof value === "object" ? JSON.stringify(value) : String(value)).replace(/\p{Cs}/gu, "\ufffd");
}
