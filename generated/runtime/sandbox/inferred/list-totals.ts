// Copied from generator/runtime/sandbox/inferred/list-totals.ts. Do not edit.

import { isJsonObject, type JsonObject } from "../../mocks/schema/json-value.ts";
import { withMembers, withoutMembers } from "./fit-item.ts";
import type { Asked } from "./list-query.ts";

const totals = /^(total|totalcount|totalitems|totalelements|totalresults|totalrecords|totalsize)$/;
const counts = /^(count|size|itemcount|numberofelements|returned|resultcount)$/;
const more = /^(hasmore|hasnext|hasnextpage|more)$/;
const next = /^(next|nextcursor|nextpage|nextpagetoken|nexttoken|nextlink|nextpageurl|nexturl|nexturi|nextoffset)$/;

/** Members that speak of pages may stand one step in: `{ "items": [], "paging": { "total": 0 } }`. */
const deepest = 2;

/** Makes a list say how many items there are, and whether more follow. */
export function withTotals(
  body: JsonObject,
  asked: Asked,
  accepts: (value: JsonObject) => boolean,
  depth = 0,
): JsonObject {
  let result = body;
  const attempt = (...changed: readonly JsonObject[]) => {
    const accepted = changed.find(accepts);
    if (accepted !== undefined) result = accepted;
  };
  for (const [name, member] of Object.entries(body)) {
    const plain = name.replace(/[^A-Za-z]/g, "").toLowerCase();
    const having = (value: unknown) => withMembers(result, Object.fromEntries([[name, value]]));
    if (typeof member === "number" && totals.test(plain)) attempt(having(asked.total));
    else if (typeof member === "number" && counts.test(plain)) attempt(having(asked.items.length));
    else if (typeof member === "boolean" && more.test(plain)) attempt(having(asked.hasMore));
    // Who follows a link to a page that does not end would never stop.
    else if (next.test(plain) && !asked.hasMore)
      attempt(
        having(null),
        withoutMembers(result, (one) => one === name),
        having(""),
      );
    else if (isJsonObject(member) && depth < deepest) {
      const around = result;
      const inside = (value: JsonObject) => accepts(withMembers(around, Object.fromEntries([[name, value]])));
      attempt(having(withTotals(member, asked, inside, depth + 1)));
    }
  }
  return result;
}
