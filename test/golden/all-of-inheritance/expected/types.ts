// Generated from golden/all-of-inheritance/openapi.yaml by generator/emit/types. Do not edit.

export interface Animal {
  species: string;
  /** What it is called. */
  name?: string;
}

export type Dog = Animal & { barks?: boolean } & { species: "Dog" | "Puppy" };

/** A cat. */
export type Cat = {
  /** Constraints: maximum 9 */
  lives?: number;
} & Animal & { species: "cat" };

export type Puppy = Dog & { name: string } & { species: "Puppy" };

export type Reference = { id?: number; code?: string } & ({ id: number } | { code: string });
