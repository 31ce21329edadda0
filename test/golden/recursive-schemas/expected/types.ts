// Generated from golden/recursive-schemas/openapi.yaml by generator/emit/types. Do not edit.

export interface Tree {
  value: string;
  left?: Tree;
  children?: Tree[];
  byName?: { [key: string]: Tree };
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** An alias that names itself without anything between says nothing more by it. */
export type Expression = string | Sum;

export type Sum = string | Expression[];

export type Nested = Nested[];

export interface Chicken {
  lays?: Egg;
}

export interface Egg {
  becomes?: Chicken;
}
