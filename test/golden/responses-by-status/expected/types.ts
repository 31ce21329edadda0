// Generated from golden/responses-by-status/openapi.yaml by generator/emit/types. Do not edit.

export interface Order {
  /** Constraints: format int64 */
  number: number;
}

export interface Problem {
  title: string;
  detail?: string;
}
