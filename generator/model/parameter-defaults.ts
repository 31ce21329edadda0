import type { ParameterLocation, ParameterStyle } from "./operation.ts";

/** OpenAPI 3.2, "Parameter Object", `style`: the default of each location. */
export function defaultStyle(location: ParameterLocation): ParameterStyle {
  return location === "path" || location === "header" ? "simple" : "form";
}

/** OpenAPI 3.2, "Parameter Object", `explode`: true for `form` and `cookie`, else false. */
export function defaultExplode(style: ParameterStyle): boolean {
  return style === "form" || style === "cookie";
}
