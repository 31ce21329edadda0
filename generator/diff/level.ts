/** How grave a change is. */
export type Level = "breaking" | "warning" | "info";

/**
 * Who sends the messages that a schema describes, as a client of the API sees it: `request` messages are sent to the API,
 * `response` messages come from it. A callback's request is on the response side.
 */
export type Side = "request" | "response";

/** What a change does to the set of messages that a schema describes. */
export type Effect = "narrows" | "widens" | "incomparable" | "unknown";

/**
 * Whom a change may break: messages built by the old contract (`wire`), code written against the generated package
 * (`sdk`), or nobody, because only text changes (`docs`).
 */
export type Scope = "wire" | "sdk" | "docs";

/**
 * The level of a change of a set of messages (reference, "breaking changes", section 1.1): narrowing breaks who sends,
 * widening breaks who reads.
 */
export function levelOf(effect: Effect, side: Side): Level {
  switch (effect) {
    case "narrows":
      return side === "request" ? "breaking" : "info";
    case "widens":
      return side === "request" ? "info" : "breaking";
    case "incomparable":
      return "breaking";
    case "unknown":
      return "warning";
  }
}

/** The side of what stands below `not`, and of what a callback turns around. */
export function otherSide(side: Side): Side {
  return side === "request" ? "response" : "request";
}

const ranks: Readonly<Record<Level, number>> = { info: 0, warning: 1, breaking: 2 };

/** The graver of two levels. */
export function graver(a: Level, b: Level): Level {
  return ranks[a] >= ranks[b] ? a : b;
}
