// Generated from golden/nullable-3-0/openapi.yaml by generator/emit/types. Do not edit.

export interface Pet {
  name: string | null;
  colour: "black" | "white" | null;
  tags: (string | null)[] | null;
  /** Nobody, where it is `null`. */
  owner: Owner | null;
  friend?: Owner | string | null;
  reference?: MaybeOwner;
  anything?: unknown;
}

export interface Owner {
  name?: string;
}

export type MaybeOwner = { name?: string } | null;
