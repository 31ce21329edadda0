import type { SpecLocation } from "../diagnostics/location.ts";

export interface Server {
  /** As written: `{name}` stands for a variable; may be relative. */
  readonly url: string;
  /** What selects it: `x-environment`, OpenAPI 3.2's `name`, or nothing. */
  readonly name?: string;
  readonly description?: string;
  readonly variables: ReadonlyMap<string, ServerVariable>;
  readonly at: SpecLocation;
}

export interface ServerVariable {
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}
