// Generated from golden/read-only-write-only/openapi.yaml by generator/emit/types. Do not edit.

/** Somebody who may log in. */
export interface User {
  /** Constraints: format uuid */
  id: string;
  name: string;
  audit?: Audit;
}

/**
 * Somebody who may log in.
 *
 * As User, but as the API takes it: without what is read-only.
 */
export interface UserInput {
  name: string;
  password: string;
  audit?: AuditInput;
}

/** Split only because of what it holds. */
export interface Group {
  users: User[];
  label?: Label;
}

/**
 * Split only because of what it holds.
 *
 * As Group, but as the API takes it: without what is read-only.
 */
export interface GroupInput {
  users: UserInput[];
  label?: Label;
}

/** The same both ways. */
export interface Label {
  text?: string;
}

/** All of it is the server's. */
export interface Audit {
  /** Constraints: format date-time */
  createdAt?: string;
}

/**
 * All of it is the server's.
 *
 * As Audit, but as the API takes it: without what is read-only.
 */
export type AuditInput = Record<string, unknown>;
