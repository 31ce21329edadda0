// Generated from golden/parameter-content/openapi.yaml by generator/emit/types. Do not edit.

export interface Bounds {
  /** Constraints: format double, maximum 90 */
  north: number;
  /** Constraints: format double, minimum -90 */
  south: number;
}
