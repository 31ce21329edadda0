// Generated from golden/ref-siblings-3-1/openapi.yaml by generator/emit/types. Do not edit.

export interface Invoice {
  /**
   * Who pays. Beside the reference, and kept.
   *
   * @deprecated
   */
  payer?: Party;
  payee?: Party & { name: string };
  extended?: Party & { vat?: string };
  anchored?: MoneyAmount;
  local?: InvoiceLine;
  byProperty?: PartyName;
  alias?: Party;
}

/** A person or a company. */
export interface Party {
  name?: string;
}

export interface Money {
  /** Constraints: multipleOf 0.01 */
  amount?: number;
}

export type Alias = Party;

/** Constraints: multipleOf 0.01 */
export type MoneyAmount = number;

export interface InvoiceLine {
  text?: string;
}

export type PartyName = string;
