import type { TrafficApi, TrafficOperation } from "../documents/traffic-api.ts";
import { isJsonArray, isJsonObject, ownMember } from "../../runtime/mocks/schema/json-value.ts";

/** Values for the path parameters of an operation. */
export type Binding = ReadonlyMap<string, string | number>;

/** Ids that are tried of one list, and how deep a list may stand in an answer. */
const mostIds = 2;
const deepest = 5;

/** Remembers the ids that answers have shown: lists come before their items. */
export class FoundIds {
  /** By document, and the path template that stands before the parameter. */
  readonly #found = new Map<string, Binding[]>();

  /** Values for the path parameters of an operation, from answers; none where there were none. */
  of(operation: TrafficOperation): readonly Binding[] {
    const { parent } = lastParameter(operation.operation.path) ?? {};
    return parent === undefined ? [] : (this.#found.get(keyOf(operation.of, parent)) ?? []);
  }

  /** Looks for the ids of items in the answer of their list. */
  learn(list: TrafficOperation, binding: Binding, body: unknown): void {
    const { path } = list.operation;
    for (const { operation } of list.of.operations) {
      const last = lastParameter(operation.path);
      if (last?.parent !== path) continue;
      const key = keyOf(list.of, path);
      const known = this.#found.get(key) ?? [];
      for (const id of idsIn(body, last.name)) {
        if (known.length >= 2 * mostIds || known.some((one) => one.get(last.name) === id)) continue;
        known.push(new Map([...binding, [last.name, id]]));
      }
      this.#found.set(key, known);
    }
  }
}

function keyOf({ api }: TrafficApi, parent: string): string {
  return `${api.id} ${parent}`;
}

/**
 * The last parameter of a path template, and the template before it: `/accounts` and `accountId` of
 * `/accounts/{accountId}/x`.
 */
function lastParameter(path: string): { readonly parent: string; readonly name: string } | undefined {
  const match = /^(.*)\/\{([^{}]+)\}[^{}]*$/.exec(path);
  return match === null ? undefined : { parent: match[1] ?? "", name: match[2] ?? "" };
}

/** The values that items of a list have under the parameter's name, else under `id`. */
function idsIn(body: unknown, name: string): readonly (string | number)[] {
  const ids: (string | number)[] = [];
  look(body, 0);
  return [...new Set(ids)].slice(0, mostIds);

  function look(value: unknown, depth: number): void {
    if (depth > deepest || ids.length >= 50) return;
    if (isJsonArray(value)) for (const item of value.slice(0, 20).filter(isJsonObject)) take(item, depth);
    else if (isJsonObject(value)) for (const member of Object.values(value)) look(member, depth + 1);
  }

  function take(item: Readonly<Record<string, unknown>>, depth: number): void {
    const id = ownMember(item, name) ?? ownMember(item, "id") ?? identifierOf(item, name);
    if (typeof id === "string" || typeof id === "number") ids.push(id);
    else for (const member of Object.values(item)) look(member, depth + 1);
  }
}

/** `isinCode` for `isin`, `fundId` for `fund_id`: names that differ in their form alone. */
function identifierOf(item: Readonly<Record<string, unknown>>, name: string): unknown {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const found = Object.keys(item).find((key) => plain(key) === plain(name));
  return found === undefined ? undefined : item[found];
}
