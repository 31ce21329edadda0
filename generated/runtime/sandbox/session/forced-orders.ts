// Copied from generator/runtime/sandbox/session/forced-orders.ts. Do not edit.

import type { ForcedAnswer, ForcedMatch } from "./session.ts";

/** A tester's order for the next answers. */
export interface ForcedOrder {
  /** How many requests it still answers. */
  readonly times: number;
  /** Only these requests use it up; absent: any. */
  readonly match?: ForcedCondition;
  /** Makes the answer anew for each request: the ids of its descriptors differ. */
  readonly answer: () => ForcedAnswer;
  /** What the tester has ordered, to be told again: a JSON text. */
  readonly told: string;
}

/** Which requests an order is for; what is absent may be anything. */
export interface ForcedCondition {
  /** In capitals. */
  readonly method?: string;
  /** A product, `payments`, or one version of it, `payments/v1`. */
  readonly product?: string;
  readonly operation?: string;
}

/** The orders of one session, used up in the order that they were given in. */
export interface ForcedOrders {
  readonly size: number;
  /** How much they count beside the session's changed rows: each once for each 1,024 characters. */
  readonly weight: number;
  /** @returns false where there are as many as there may be. */
  add(order: ForcedOrder): boolean;
  /** Forgets all orders. */
  clear(): void;
  all(): readonly ForcedOrder[];
  /** Uses up the first order that is for such a request. */
  take(request: ForcedMatch): ForcedAnswer | undefined;
}

/** Makes an empty list of orders. `onChange` is called before a change, with how much more they will count. */
export function createForcedOrders(maxOrders: number, onChange: (weight: number) => void = () => {}): ForcedOrders {
  let orders: ForcedOrder[] = [];
  return {
    get size() {
      return orders.length;
    },
    get weight() {
      return orders.reduce((sum, order) => sum + weightOf(order), 0);
    },
    add(order) {
      if (orders.length >= maxOrders) return false;
      onChange(weightOf(order));
      orders.push(order);
      return true;
    },
    clear() {
      for (const order of orders) onChange(-weightOf(order));
      orders = [];
    },
    all: () => orders.slice(),
    take,
  };

  function take(request: ForcedMatch): ForcedAnswer | undefined {
    // Nearly always there is none: this stands in the way of every request.
    if (orders.length === 0) return undefined;
    const index = orders.findIndex((order) => isFor(order.match, request));
    const order = orders[index];
    if (order === undefined) return undefined;
    if (order.times > 1) orders[index] = { ...order, times: order.times - 1 };
    else remove(index, order);
    return order.answer();
  }

  function remove(index: number, order: ForcedOrder): void {
    onChange(-weightOf(order));
    orders.splice(index, 1);
  }
}

function weightOf({ told }: ForcedOrder): number {
  return 1 + Math.floor(told.length / 1024);
}

function isFor(condition: ForcedCondition | undefined, request: ForcedMatch): boolean {
  if (condition === undefined) return true;
  const { method, product, operation } = condition;
  return (
    (method === undefined || method === request.method) &&
    (product === undefined || isProduct(request.product, product)) &&
    (operation === undefined || operation === request.operation)
  );
}

/** Whether `payments/v1` is what a tester calls `payments/v1`, or `payments`. */
export function isProduct(product: string, name: string): boolean {
  return product === name || (product.startsWith(name) && product[name.length] === "/");
}
