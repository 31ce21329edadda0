// Copied from specs/common/sandbox/platform.ts. Do not edit.

import { definePlatform, type Platform } from "../../../../runtime/sandbox/behaviour/index.ts";
import { customers } from "./customers.ts";

/** The rules that hold for all products of the family. */
export const platform: Platform = definePlatform({
  endUsers: customers.flatMap(({ customer, tokens }) => tokens.map((token) => ({ token, customer }))),
  requestsPerDay: 1000,
  timeZone: "Europe/Helsinki",
  cookieProducts: ["accounts/v1", "payments/v1", "funds/v1", "holdings/v1"],
});
