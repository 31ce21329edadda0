// Generated from golden/error-descriptors/v1/openapi.yaml by generator/emit/types. Do not edit.

export interface Transfer {
  id?: string;
  /** Constraints: exclusiveMinimum 0 */
  amount: number;
  to: Party;
  notes?: { text?: string }[];
}

/** As Transfer, but as the API takes it: without what is read-only. */
export interface TransferInput {
  /** Constraints: exclusiveMinimum 0 */
  amount: number;
  to: Party;
  notes?: { text?: string }[];
}

export interface Party {
  iban?: string;
  name?: string;
}

export interface Errors {
  errors: {
    id: string;
    level: string;
    type: "SECURITY" | "VALIDATION" | "TECHNICAL" | "BUSINESS";
    message: string;
    code?: string;
  }[];
}
