// Generated from golden/parameter-styles/openapi.yaml by generator/emit/types. Do not edit.

export interface Rgb {
  R: number;
  G: number;
  B: number;
}
