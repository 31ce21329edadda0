import type { LifecycleStatus } from "../../model/lifecycle.ts";
import type { Change } from "../change.ts";
import type { Level, Scope } from "../level.ts";

/** The levels of a change after the policy of its status, and whether the status lowered what it is asked for. */
export interface AllowedLevels {
  readonly levels: Change["levels"];
  readonly isLowered: boolean;
}

/** What levels are judged by. */
export interface LevelContext {
  readonly status: LifecycleStatus;
  /** The scopes that were asked for. */
  readonly scopes: readonly Scope[];
}

/** Applies the table of the reference, "breaking changes", section 5. */
export function allowedLevels(change: Change, context: LevelContext): AllowedLevels {
  // Marks and dates are themselves what the status promises.
  if (change.id.startsWith("lifecycle.") || change.id.startsWith("version.")) {
    return { levels: change.levels, isLowered: false };
  }
  const wire = change.levels.wire === undefined ? undefined : wireLevel(change, change.levels.wire, context);
  const sdk = change.levels.sdk === undefined ? undefined : sdkLevel(change, change.levels.sdk, context);
  const { docs } = change.levels;
  const levels = {
    ...(wire !== undefined && { wire }),
    ...(sdk !== undefined && { sdk }),
    ...(docs !== undefined && { docs }),
  };
  return { levels, isLowered: change.levels.wire === "breaking" && wire !== "breaking" };
}

function wireLevel(change: Change, level: Level, { status }: LevelContext): Level {
  switch (status) {
    case "experimental":
      return "info";
    case "in-development":
      return level === "breaking" ? "warning" : level;
    case "in-production":
      return level;
    case "deprecated":
      return level === "info" && isAddition(change) ? "warning" : level;
  }
}

/** Code that no longer compiles is mended at the next update of the package: graver only where that is what is asked. */
function sdkLevel({ levels }: Change, level: Level, { status, scopes }: LevelContext): Level {
  if (level === "info") return level;
  if (status === "experimental" || status === "in-development") return "info";
  return level === "breaking" && !scopes.includes("sdk") && levels.wire !== "breaking" ? "warning" : level;
}

const additions = new Set<string>([
  "path.added",
  "operation.added",
  "webhook.added",
  "callback.added",
  "parameter.added-optional",
]);

/** A deprecated product is frozen: what is added to it keeps consumers from moving. */
function isAddition({ id }: Change): boolean {
  return additions.has(id);
}
