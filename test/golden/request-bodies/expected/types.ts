// Generated from golden/request-bodies/openapi.yaml by generator/emit/types. Do not edit.

export interface Document {
  /** Constraints: minLength 1, maxLength 80 */
  title: string;
  /** Constraints: minimum 1 */
  pages?: number;
}
