import { stringLiteral } from "./literal.ts";
import { trusted, type SourceText } from "./source-text.ts";

/** A property's name in a type or an object literal: bare where it is an identifier, else quoted. */
export function propertyName(name: string): SourceText {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? trusted(name) : stringLiteral(name);
}
