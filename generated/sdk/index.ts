// Generated from the documents of all products by generator/emit/sdk. Do not edit.
import { Client } from "./client.ts";
import { Sdk } from "./sdk.ts";

export { Client, Sdk };
export type { SdkCredentials, SdkEnvironment, SdkOptions } from "./sdk.ts";
export type * from "../runtime/sdk/index.ts";

/** For `import SDK from "..."; new SDK.Client(options)`, as the portal's examples have it. */
export default { Client, Sdk };
