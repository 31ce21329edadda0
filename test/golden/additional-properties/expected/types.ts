// Generated from golden/additional-properties/openapi.yaml by generator/emit/types. Do not edit.

export interface Settings {
  free: Record<string, unknown>;
  anything?: { [key: string]: unknown };
  counts: { [key: string]: number };
  lists?: { [key: string]: Entry[] };
  closed?: { a?: string };
  empty?: Record<string, never>;
  patterned?: { [key: string]: string };
  keyed?: { [key: string]: boolean };
}

/** Named members beside others; the index allows both. */
export interface Entry {
  id: number;
  note?: string;
  [key: string]: boolean | number | string | undefined;
}

/** Too many kinds of member for an index that would help. */
export interface Open {
  a?: string;
  b?: number;
  c?: boolean;
  d?: string[];
  e?: Entry;
  [key: string]: unknown;
}
