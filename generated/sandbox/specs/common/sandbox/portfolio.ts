// Copied from specs/common/sandbox/portfolio.ts. Do not edit.

import {
  type Collection,
  type CollectionDefinition,
  collection,
  type State,
} from "../../../../runtime/sandbox/behaviour/index.ts";
import { seed as custodySeed } from "../../../../sandbox/seeds/custodies/v1.ts";
import { seed } from "../../../../sandbox/seeds/holdings/v1.ts";
import type { Changes } from "./all-or-nothing.ts";
import type { Day } from "./calendar.ts";
import { changedHolding, type Holding, seededHolding } from "./holding.ts";
import { type Cents, centsOf } from "./money.ts";
import { partOf } from "./rounding.ts";
import { unitsOf } from "./units.ts";

/** A holding and where it is kept. */
export interface OwnedHolding extends Holding {
  /** Of units of a fund the customer, of shares the `custodyId`. */
  readonly owner: string;
  readonly isinCode: string;
}

/** Units of funds by customer, or shares by custody. */
export interface Portfolio {
  of(owner: string): readonly OwnedHolding[];
  /** How much the owner has of it; 0 where nothing. */
  quantityOf(owner: string, isinCode: string): number;
  /** Adds what was bought. */
  add(changes: Changes, owner: string, isinCode: string, bought: Pick<Holding, "quantity" | "paid">): void;
  /** Takes away what was sold, and the same part of what was paid. It must be there. */
  remove(changes: Changes, owner: string, isinCode: string, quantity: number): void;
}

const fundRows = collection<OwnedHolding>("portfolio.funds", () =>
  seed.portfolios.flatMap(({ customer, funds }) =>
    funds.map(({ isinCode, units, subscriptionValue }) =>
      seedRow(customer, isinCode, unitsOf(units), centsOf(subscriptionValue)),
    ),
  ),
);

const stockRows = collection<OwnedHolding>("portfolio.stocks", () => {
  const custodyIds = new Map(custodySeed.custodies.map(({ custodyNumber, custodyId }) => [custodyNumber, custodyId]));
  return seed.portfolios.flatMap(({ instruments }) =>
    instruments.map(({ isinCode, custodyNumber, shares, subscriptionValue }) =>
      seedRow(custodyIds.get(custodyNumber) ?? "", isinCode, shares, centsOf(subscriptionValue)),
    ),
  );
});

/** The units of funds that customers hold in a session. */
export function fundPortfolio(state: State, today: Day): Portfolio {
  return portfolioOf(state, fundRows, today);
}

/** The shares that lie in the custodies of a session. */
export function stockPortfolio(state: State, today: Day): Portfolio {
  return portfolioOf(state, stockRows, today);
}

function portfolioOf(state: State, definition: CollectionDefinition<OwnedHolding>, today: Day): Portfolio {
  const rows: Collection<OwnedHolding> = state.open(definition);
  return {
    of: (owner) => [...rows.values()].filter((row) => row.owner === owner),
    quantityOf: (owner, isinCode) => rows.get(keyOf(owner, isinCode))?.quantity ?? 0,
    add(changes, owner, isinCode, bought) {
      const key = keyOf(owner, isinCode);
      const before = rows.get(key);
      const quantity = (before?.quantity ?? 0) + bought.quantity;
      const paid = (before?.paid ?? 0) + bought.paid;
      changes.set(rows, key, { owner, isinCode, ...changedHolding(before, { quantity, paid }, today) });
    },
    remove(changes, owner, isinCode, sold) {
      const key = keyOf(owner, isinCode);
      const before = rows.get(key);
      if (before === undefined || before.quantity < sold)
        throw new RangeError(`There is less than that of ${isinCode}.`);
      if (before.quantity === sold) return changes.delete(rows, key);
      const quantity = before.quantity - sold;
      const paid = before.paid - partOf(before.paid, sold, before.quantity);
      changes.set(rows, key, { owner, isinCode, ...changedHolding(before, { quantity, paid }, today) });
    },
  };
}

function seedRow(owner: string, isinCode: string, quantity: number, paid: Cents): [string, OwnedHolding] {
  return [keyOf(owner, isinCode), { owner, isinCode, ...seededHolding(quantity, paid) }];
}

function keyOf(owner: string, isinCode: string): string {
  return `${owner}/${isinCode}`;
}
