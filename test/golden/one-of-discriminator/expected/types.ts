// Generated from golden/one-of-discriminator/openapi.yaml by generator/emit/types. Do not edit.

/** Told apart by a mapping; two values may mean one schema. */
export type Method = ({ kind: "credit" | "debit" } & Card) | ({ kind: "sepa" } & Transfer);

export interface Card {
  kind: string;
  number: string;
}

export interface Transfer {
  kind: string;
  iban: string;
}

/** Told apart by the names of the schemas. */
export type Shape = ({ type: "circle" } & Circle) | ({ type: "square" } & Square);

export interface Circle {
  type?: string;
  radius?: number;
}

export interface Square {
  type?: string;
  side?: number;
}

/** The members say the value themselves. */
export type Event = Opened | Closed;

export interface Opened {
  event: "opened";
}

export interface Closed {
  event: "closed";
}
