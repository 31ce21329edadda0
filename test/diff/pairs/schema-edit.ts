/** Who reads a message. */
export type Side = "request" | "response";

/** What `diff` says of a pair of documents. */
export type Verdict = "none" | "compatible" | "risky" | "breaking";

/** What an edit does to the set of values; the reference, section 1.1, gives the verdicts. */
export type Effect = "narrows" | "widens" | "differs" | "equal" | "unknown";

/** An edit of a schema, as two YAML flow texts, and what it does to the set of values. */
export interface SchemaEdit {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Of the edit and of its reverse: a verdict by side, or an effect. */
  readonly effect: Effect | Policy;
  readonly back: Effect | Policy;
  /** The id that the catalogue gives the edit in a body, and its reverse. */
  readonly id?: string;
  readonly backId?: string;
  /** Places where it means something else, by a word of their names. */
  readonly except?: RegExp;
}

/** A verdict that the table of section 1.1 does not give: written by hand in the reference. */
export type Policy = { readonly request: Verdict; readonly response: Verdict };

const verdicts: Readonly<Record<Effect, Policy>> = {
  narrows: { request: "breaking", response: "compatible" },
  widens: { request: "compatible", response: "breaking" },
  differs: { request: "breaking", response: "breaking" },
  equal: { request: "none", response: "none" },
  unknown: { request: "risky", response: "risky" },
};
const order: readonly Verdict[] = ["none", "compatible", "risky", "breaking"];

/** The verdict on one side, or the graver one of both. */
export function verdictOf(effect: Effect | Policy, side: Side | "both"): Verdict {
  const policy = typeof effect === "string" ? verdicts[effect] : effect;
  if (side !== "both") return policy[side];
  return order.indexOf(policy.request) > order.indexOf(policy.response) ? policy.request : policy.response;
}

const mirrored: Readonly<Record<Effect, Effect>> = {
  narrows: "widens",
  widens: "narrows",
  differs: "differs",
  equal: "equal",
  unknown: "unknown",
};

/** An edit whose reverse does the reverse. */
export function edit(
  name: string,
  before: string,
  after: string,
  effect: Effect,
  ids: readonly [string?, string?] = [],
  except?: RegExp,
): SchemaEdit {
  const [id, backId] = ids;
  return {
    name,
    before,
    after,
    effect,
    back: mirrored[effect],
    ...(id && { id }),
    ...(backId && { backId }),
    ...(except && { except }),
  };
}

/** An edit that the reference judges by hand: request and response verdicts, forth and back. */
export function policyEdit(
  name: string,
  before: string,
  after: string,
  [request, response]: readonly [Verdict, Verdict],
  [backRequest, backResponse]: readonly [Verdict, Verdict],
  ids: readonly [string?, string?] = [],
  except?: RegExp,
): SchemaEdit {
  const [id, backId] = ids;
  return {
    name,
    before,
    after,
    effect: { request, response },
    back: { request: backRequest, response: backResponse },
    ...(id && { id }),
    ...(backId && { backId }),
    ...(except && { except }),
  };
}
