// Copied from specs/common/sandbox/custodies.ts. Do not edit.

import { type Collection, collection, type State } from "../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../sandbox/seeds/custodies/v1.ts";
import { customerOf } from "./customers.ts";

/** What holds the shares of a customer. */
export interface Custody {
  readonly custodyId: string;
  /** 12 digits. */
  readonly custodyNumber: string;
  readonly customer: string;
  /** The end-user token that the customer opened it with. */
  readonly ownerId: string;
  readonly name?: string | undefined;
  /** The customer's account for dividends and settlement: an IBAN. */
  readonly accountNumber: string;
  readonly custodyType: "BOOK_ENTRY" | "NOMINEE";
  readonly currency: string;
  readonly taxResidence: string;
  readonly opened: string;
}

const rows = collection<Custody>("custodies", () =>
  seed.custodies.map(({ custodyType, ...custody }): [string, Custody] => [
    custody.custodyId,
    {
      ...custody,
      custodyType: custodyType === "NOMINEE" ? "NOMINEE" : "BOOK_ENTRY",
      ownerId: customerOf(custody.customer)?.tokens[0] ?? "",
      currency: "EUR",
      taxResidence: "FI",
    },
  ]),
);

/** The custodies of a session by their id, in the order in which they were opened. */
export function custodyRows(state: State): Collection<Custody> {
  return state.open(rows);
}

/** The custodies of a customer. */
export function custodiesOf(state: State, customer: string): readonly Custody[] {
  return [...custodyRows(state).values()].filter((custody) => custody.customer === customer);
}

/** A custody, if it is the customer's. */
export function ownCustody(state: State, customer: string, custodyId: string): Custody | undefined {
  // UUIDs are the same in capitals (RFC 9562, section 4).
  const custody = custodyRows(state).get(custodyId.toLowerCase());
  return custody?.customer === customer ? custody : undefined;
}
