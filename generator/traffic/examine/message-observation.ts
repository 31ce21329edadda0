import type { SpecLocation } from "../../diagnostics/location.ts";
import type { TrafficOperation } from "../documents/traffic-api.ts";
import type { TrafficCode } from "../traffic-rules.ts";
import { messageTitle, subjectOf, type MessageName } from "./examined-message.ts";
import type { DocumentChange, Observation, SeenValue } from "./observation.ts";

/** What is said of a message beside its code. */
export interface MessageFault {
  readonly code: TrafficCode;
  readonly at: SpecLocation;
  /** What departs, within the message: `query "sort"`. */
  readonly what: string;
  /** Read after the name of the message: `has no body, but one is declared`. */
  readonly says: string;
  readonly seen?: SeenValue;
  readonly change?: DocumentChange;
}

/** An observation about a message as a whole, or about a parameter or header as a whole. */
export function messageObservation(operation: TrafficOperation, name: MessageName, fault: MessageFault): Observation {
  return {
    code: fault.code,
    operation,
    subject: `${subjectOf(name)} ${fault.what}`,
    message: `${messageTitle(operation, name)} ${fault.says}.`,
    at: fault.at,
    ...(fault.seen !== undefined && { seen: fault.seen }),
    ...(fault.change !== undefined && { change: fault.change }),
  };
}

/** The place below another: `/paths/~1v1/get` and `responses`. */
export function placeBelow(at: SpecLocation, ...members: readonly string[]): SpecLocation {
  const tokens = members.map((member) => `/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  return { file: at.file, pointer: at.pointer + tokens.join("") };
}
