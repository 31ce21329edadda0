import { expect, test } from "vitest";
import { collection, SessionFullError, type State } from "../../../generated/runtime/sandbox/behaviour/index.ts";
import { createSessionStore } from "../../../generated/runtime/sandbox/session/session-store.ts";
import { fundShareByIsin } from "../../../generated/sandbox/specs/common/sandbox/fund-list.ts";
import { ledgerOf } from "../../../generated/sandbox/specs/common/sandbox/ledger.ts";
import { fundPortfolio, stockPortfolio } from "../../../generated/sandbox/specs/common/sandbox/portfolio.ts";
import { stockByIsin } from "../../../generated/sandbox/specs/common/sandbox/stock-list.ts";
import { stockOrdersOf } from "../../../generated/sandbox/specs/common/sandbox/stock-orders.ts";
import { redeem, subscribe } from "../../../generated/sandbox/specs/funds/v1/sandbox/execute-order.ts";
import { orderRows } from "../../../generated/sandbox/specs/funds/v1/sandbox/fund-orders.ts";
import { placeOrder } from "../../../generated/sandbox/specs/instruments/v1/sandbox/place-order.ts";
import { custodies, monday } from "./wealth-bank.ts";

const rest = collection<string>("rest");
const limit = 30;
const account = "FI8359986920300274";

/** A session that takes so many more rows. */
function sessionWithRoom(room: number) {
  const { state, ids } = createSessionStore({ maxChangedRows: limit, now: () => monday }).of("application", "session");
  const filler = state.open(rest);
  for (let row = 0; row < limit - room; row += 1) filler.set(String(row), "");
  return { state, ids, now: monday };
}

type Session = ReturnType<typeof sessionWithRoom>;

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error("The seed has it.");
  return item;
}

const share = found(fundShareByIsin("FI0008800248"));
const stock = found(stockByIsin("FI0009007132"));
const ordered = { customer: "C", share, amount: 10_000, accountNumber: account };
const order = {
  isinCode: stock.isinCode,
  orderType: "MARKET",
  quantity: 10,
  custodyId: custodies.C,
  accountNumber: account,
} as const;

/** Everything that an order could have changed. */
function seen({ state, ids, now }: { state: State } & Session) {
  return {
    balance: ledgerOf({ state, ids, now }).balanceOf(account),
    bookings: [...ledgerOf({ state, ids, now }).bookingsOf(account)].length,
    funds: fundPortfolio(state, 0).of("C"),
    stocks: stockPortfolio(state, 0).of(custodies.C),
    fundOrders: orderRows(state).size,
    stockOrders: stockOrdersOf(state).rows.size,
    waiting: stockOrdersOf(state).waiting.size,
  };
}

const untouched = seen(sessionWithRoom(limit));

test.each([
  { what: "a subscription", place: (session: Session) => subscribe(session, ordered) },
  { what: "a redemption", place: (session: Session) => redeem(session, ordered) },
  { what: "a purchase", place: (session: Session) => placeOrder(session, "C", stock, { ...order, side: "BUY" }) },
  { what: "a sale", place: (session: Session) => placeOrder(session, "C", stock, { ...order, side: "SELL" }) },
  {
    what: "the sale of all",
    place: (session: Session) => placeOrder(session, "C", stock, { ...order, side: "SELL", quantity: 300 }),
  },
  {
    what: "an order that waits",
    place: (session: Session) =>
      placeOrder(session, "C", stock, { ...order, side: "BUY", orderType: "LIMIT", limitPrice: 1 }),
  },
])("a session without room for all of $what has nothing of it", ({ place }) => {
  let room = 0;
  for (; room < 10; room++) {
    const session = sessionWithRoom(room);
    try {
      place(session);
      break;
    } catch (error) {
      expect(error).toBeInstanceOf(SessionFullError);
      expect(seen(session)).toEqual(untouched);
    }
  }
  // There was too little room at least twice, and enough in the end.
  expect(room).toBeGreaterThan(1);
  expect(room).toBeLessThan(10);
});
