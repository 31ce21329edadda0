import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Resolver } from "../../resolve/resolver.ts";
import type { NamedSchemas } from "./named-schemas.ts";

export type Dialect = "2.0" | "3.0" | "3.1" | "3.2";

/** What every reader of a document needs: how it speaks, how its references are followed, and where problems go. */
export interface BuildContext {
  readonly dialect: Dialect;
  readonly resolver: Resolver;
  readonly named: NamedSchemas;
  report(problem: Diagnostic): void;
}
