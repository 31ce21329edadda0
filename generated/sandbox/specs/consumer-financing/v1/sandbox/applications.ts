// Copied from specs/consumer-financing/v1/sandbox/applications.ts. Do not edit.

import type { Application, ApplicationRequest } from "../../../../../consumer-financing/v1/index.ts";
import { collection, type Collection, type State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/consumer-financing/v1.ts";
import { dayOf } from "../../../common/sandbox/calendar.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { calculationOf } from "./calculation.ts";

/** An application as it is kept. */
export interface StoredApplication {
  readonly customer: string;
  /** When the customer confirmed it: it is paid out on the next day. Those of the seed stay as they are. */
  readonly confirmedAt?: number;
  readonly answer: Application;
}

/** What the applications of a session need of it. */
export interface FinancingSession {
  readonly state: State;
  readonly now: number;
}

const rows = collection<StoredApplication>("consumer-financing.applications", () =>
  // The first in the seed is the newest.
  [...seed.applications].reverse().map((row) => [row.applicationId, seededApplication(row)] as const),
);

/** The applications of a session by their id, the earliest first. */
export function applicationRows(state: State): Collection<StoredApplication> {
  return state.open(rows);
}

/** The applications of a customer, newest first, as they stand now. */
export function applicationsOf(session: FinancingSession, customer: string): readonly StoredApplication[] {
  const own = [...applicationRows(session.state).values()].filter((row) => row.customer === customer);
  return own.reverse().map((row) => paidOut(session, row));
}

/** An application as it stands now, if it is the customer's. */
export function ownApplication(
  session: FinancingSession,
  customer: string,
  applicationId: string,
): StoredApplication | undefined {
  // UUIDs are the same in capitals (RFC 9562, section 4).
  const row = applicationRows(session.state).get(applicationId.toLowerCase());
  return row?.customer === customer ? paidOut(session, row) : undefined;
}

/** Keeps an application with a new status. */
export function keepStatus(
  session: FinancingSession,
  row: StoredApplication,
  status: Application["status"],
): StoredApplication {
  const changed: StoredApplication = {
    ...row,
    ...(status === "CONFIRMED" ? { confirmedAt: session.now } : {}),
    answer: { ...row.answer, status, updated: momentOf(session.now) },
  };
  applicationRows(session.state).set(row.answer.applicationId, changed);
  return changed;
}

function paidOut(session: FinancingSession, row: StoredApplication): StoredApplication {
  const { confirmedAt, answer } = row;
  const isDue = confirmedAt !== undefined && dayOf(session.now) > dayOf(confirmedAt);
  return answer.status === "CONFIRMED" && isDue ? keepStatus(session, row, "PAID_OUT") : row;
}

type SeededApplication = (typeof seed.applications)[number];

function seededApplication({ customer, status, created, updated, ...row }: SeededApplication): StoredApplication {
  const request: ApplicationRequest = {
    ...row,
    amount: Number(row.amount),
    channel: row.channel === "ONLINE" ? "ONLINE" : "IN_STORE",
    applicant: { ...row.applicant, monthlyIncome: Number(row.applicant.monthlyIncome) },
  };
  const offer = calculationOf(request, dayOf(Date.parse(created)));
  const { applicationId } = row;
  const isConfirmed = status === "CONFIRMED";
  return {
    customer,
    answer: isConfirmed
      ? { applicationId, status: "CONFIRMED", offer, created, updated, ...request }
      : { applicationId, status: "REJECTED", decisionReason, created, updated, ...request },
  };
}

/** Why applications are rejected. */
export const decisionReason = "The instalment exceeds a quarter of the monthly income";
