import { expect, test } from "vitest";
import { collection, SessionFullError, type State } from "../../../generated/runtime/sandbox/behaviour/index.ts";
import { createSessionStore } from "../../../generated/runtime/sandbox/session/session-store.ts";
import { ledgerOf } from "../../../generated/sandbox/specs/common/sandbox/ledger.ts";

const from = "FI8359986950002741";
const to = "FI4859986920215738";
const rest = collection<string>("rest");

/** Fills a session so that it takes a few more rows, and no more. */
function fill(state: State, rows: number): void {
  const collection = state.open(rest);
  for (let row = 0; row < rows; row += 1) collection.set(String(row), "");
}

// Two positions and two bookings: a movement needs room for four rows.
test.each([0, 1, 2, 3])("where only %i rows find room, a movement moves nothing", (room) => {
  const session = createSessionStore({ maxChangedRows: 20 }).of("application", "session");
  fill(session.state, 20 - room);
  const ledger = ledgerOf({ state: session.state, ids: session.ids, now: session.now() });
  const move = () => ledger.move({ from, to, amount: 1000, type: "TRANSFER", purpose: "TILISIIRTO" });
  expect(move).toThrow(SessionFullError);
  expect([ledger.balanceOf(from), ledger.balanceOf(to)]).toEqual([530000, 152045]);
  expect([...ledger.bookingsOf(from)]).toEqual([]);
  expect([...ledger.bookingsOf(to)]).toHaveLength(10);
});

test("where four find room, it does", () => {
  const session = createSessionStore({ maxChangedRows: 20 }).of("application", "session");
  fill(session.state, 16);
  const ledger = ledgerOf({ state: session.state, ids: session.ids, now: session.now() });
  expect(ledger.move({ from, to, amount: 1000, type: "TRANSFER", purpose: "TILISIIRTO" }).kind).toBe("moved");
  expect([ledger.balanceOf(from), ledger.balanceOf(to)]).toEqual([529000, 153045]);
});

test.each([0, -1, 0.5, Number.NaN, 10 ** 15])("%d cents are no amount to move", (amount) => {
  const session = createSessionStore().of("application", "session");
  const ledger = ledgerOf({ state: session.state, ids: session.ids, now: session.now() });
  expect(() => ledger.move({ to, amount, type: "CREDIT", purpose: "PANO" })).toThrow(RangeError);
});

test("a balance has 15 digits at most", () => {
  const session = createSessionStore().of("application", "session");
  const ledger = ledgerOf({ state: session.state, ids: session.ids, now: session.now() });
  const large = 999_999_999_999_000;
  expect(() => ledger.move({ from, to, amount: large, type: "X", purpose: "X", allowOverdraft: true })).toThrow(
    RangeError,
  );
  expect([ledger.balanceOf(from), ledger.balanceOf(to)]).toEqual([530000, 152045]);
});
