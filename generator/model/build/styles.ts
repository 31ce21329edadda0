import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { ParameterLocation, ParameterStyle } from "../operation.ts";
import type { BuildContext } from "./context.ts";
import { stringMember } from "./read.ts";

const styles: ReadonlyMap<string, ParameterStyle> = new Map(
  (["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"] as const).map(
    (style) => [style, style],
  ),
);

const locations: ReadonlyMap<string, ParameterLocation> = new Map(
  (["path", "query", "querystring", "header", "cookie"] as const).map((location) => [location, location]),
);

export function readStyle(context: BuildContext, cursor: Cursor): ParameterStyle | undefined {
  const text = stringMember(context, cursor, "style");
  if (text === undefined) return undefined;
  const style = styles.get(text);
  if (style === undefined) {
    const at = locationOf(memberCursor(cursor, "style") ?? cursor, "value");
    context.report(diagnostic("unknown-style", at, { style: text }));
  }
  return style;
}

export function readLocation(context: BuildContext, cursor: Cursor): ParameterLocation | undefined {
  const text = stringMember(context, cursor, "in");
  const location = text === undefined ? undefined : locations.get(text);
  if (location === undefined) {
    const at = locationOf(memberCursor(cursor, "in") ?? cursor, "value");
    context.report(diagnostic("unknown-parameter-location", at, { location: text ?? "" }));
  }
  return location;
}
