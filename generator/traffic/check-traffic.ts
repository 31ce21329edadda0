import type { Finding } from "../diagnostics/finding.ts";
import { createTrafficHosts } from "./documents/traffic-hosts.ts";
import type { TrafficApi } from "./documents/traffic-api.ts";
import { Examiner, type TrafficCounts } from "./examine/examiner.ts";
import type { CoverageCounts } from "./report/coverage.ts";
import type { TrafficGroup, TrafficPlace } from "./report/gatherer.ts";
import { neverSeen } from "./report/never-seen.ts";
import { toFinding } from "./report/to-finding.ts";
import type { TrafficItem } from "./read/read-traffic.ts";
import { ruleOf } from "./traffic-rules.ts";

/** A recording that is being read. */
export interface Recording {
  /** As reports name it. */
  readonly file: string;
  readonly items: AsyncIterable<TrafficItem>;
}

/** How traffic is held against documents. */
export interface TrafficOptions {
  /** Hosts that are ours beside those of the documents. Default: none. */
  readonly hosts?: readonly string[];
  /** Paths that gateways put before those of the documents. Default: none. */
  readonly basePaths?: readonly string[];
  /** What was never seen is told too. Default: `false`. */
  readonly coverage?: boolean;
  /** What `suggestPatch` needs is kept. Default: `false`. */
  readonly keepsValues?: boolean;
}

/** What traffic showed. */
export interface TrafficResult {
  readonly groups: readonly TrafficGroup[];
  readonly findings: readonly Finding[];
  readonly counts: TrafficCounts;
  /** Lines or entries that are no exchange. */
  readonly unreadable: number;
  readonly coverage: CoverageCounts;
  readonly foreignHosts: readonly string[];
}

/** Holds recordings against documents, piece by piece: however long they are, only what departs is kept. */
export async function checkTraffic(
  apis: readonly TrafficApi[],
  recordings: readonly Recording[],
  options: TrafficOptions = {},
): Promise<TrafficResult> {
  const { hosts = [], basePaths = [], coverage = false, keepsValues = false } = options;
  const examiner = new Examiner({ apis, hosts: createTrafficHosts(apis, { hosts, basePaths }), keepsValues });
  let unreadable = 0;
  let unreadableAt: TrafficPlace | undefined;
  for (const { file, items } of recordings) {
    for await (const item of items) {
      if ("exchange" in item) await examiner.examine(item.exchange, file);
      else {
        unreadable += 1;
        unreadableAt ??= { file, ...item.unreadableAt };
      }
    }
  }
  examiner.finish();
  const { groups } = examiner.gathered;
  const findings = [
    ...groups.map(toFinding),
    ...(unreadableAt === undefined ? [] : [unreadableFinding(unreadable, unreadableAt)]),
    ...(coverage ? neverSeen(apis, examiner.coverage) : []),
  ];
  return {
    groups,
    findings,
    counts: examiner.counts,
    unreadable,
    coverage: examiner.coverage.counts(apis),
    foreignHosts: examiner.foreignHosts(),
  };
}

function unreadableFinding(count: number, { file, line, column }: TrafficPlace): Finding {
  const { severity, fix } = ruleOf("traffic.unreadable");
  const message = `${count === 1 ? "One entry" : `${count} entries`} of the recording cannot be read.`;
  return {
    code: "traffic.unreadable",
    severity,
    message,
    help: fix,
    at: { file, pointer: "", position: { line, column } },
  };
}
