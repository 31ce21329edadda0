// Copied from generator/runtime/sandbox/inferred/list-query.ts. Do not edit.

/** What of a list a request asks for: filters that are named like a member, and a page. */
import type { ParameterContract } from "../../mocks/contract.ts";
import { propertyNamesOf, reach } from "../../mocks/parse/schema-reach.ts";
import type { SchemaContract } from "../../mocks/schema-contract.ts";
import { isJsonArray, ownMember, type JsonObject } from "../../mocks/schema/json-value.ts";
import type { Inferring } from "./inferring.ts";

/** The items that a request asks for. */
export interface Asked {
  readonly items: readonly JsonObject[];
  /** How many fit, on this page or another. */
  readonly total: number;
  /** Whether some follow. */
  readonly hasMore: boolean;
}

const limits = /^(limit|top|count|size|first|perpage|pagesize|pagelimit|maxresults|maxitems|itemsperpage|results)$/;
const offsets = /^(offset|skip|start|startindex|from|pageoffset)$/;
const pages = /^(page|pagenumber|pageindex|pageno)$/;

/** Filters and cuts items as the query says. */
export function itemsAsked(
  items: readonly JsonObject[],
  schemas: readonly SchemaContract[],
  { operation, request, contract }: Inferring,
): Asked {
  const names = propertyNamesOf(reach(schemas, contract.schemas));
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
  const valueOf = (parameter: ParameterContract) => ownMember(request.input, parameter.key ?? parameter.name);
  const filters = query.flatMap((parameter) => {
    const wanted = valueOf(parameter);
    return names.has(parameter.name) && wanted !== undefined ? [{ name: parameter.name, wanted }] : [];
  });
  const fitting = items.filter((item) => filters.every(({ name, wanted }) => isMet(ownMember(item, name), wanted)));
  const numberOf = (kind: RegExp): number | undefined => {
    const parameter = query.find(({ name }) => kind.test(name.replace(/[^A-Za-z]/g, "").toLowerCase()));
    const value = parameter && (valueOf(parameter) ?? defaultOf(parameter));
    return typeof value === "number" && value >= 0 ? Math.floor(value) : undefined;
  };
  const limit = numberOf(limits) ?? Infinity;
  const page = numberOf(pages);
  // Pages are counted from 1, unless one asks for the page 0.
  const before = page === undefined || limit === Infinity ? 0 : Math.max(0, page - 1) * limit;
  const start = numberOf(offsets) ?? before;
  const asked = fitting.slice(start, start + limit);
  return { items: asked, total: fitting.length, hasMore: start + asked.length < fitting.length };
}

/** A list of values asks for any of them; an item whose member is a list has one of them. */
function isMet(own: unknown, wanted: unknown): boolean {
  const values = isJsonArray(wanted) ? wanted : [wanted];
  const owned = isJsonArray(own) ? own : [own];
  return values.some((value) => owned.some((one) => one !== undefined && String(one) === String(value)));
}

function defaultOf({ schema }: ParameterContract): unknown {
  return typeof schema === "object" ? schema.default : undefined;
}
