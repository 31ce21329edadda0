// Copied from generator/runtime/sandbox/node/command/example-call.ts. Do not edit.

import type { Family, SandboxOperation, SandboxProduct } from "../../product.ts";

/** What an example of a call is made with. */
export interface ExampleCallParts {
  readonly url: string;
  readonly apiKey: string;
  /** A file that the client must trust to reach the server by HTTPS. */
  readonly caFile?: string;
}

/**
 * A line for a shell that gets something from the sandbox; of the health check where no operation can be called as it
 * is.
 */
export function exampleCall(family: Family, { url, apiKey, caFile }: ExampleCallParts): string {
  const [product, operation] = exampleOperation(family) ?? [];
  const path = operation === undefined ? "/health" : `${product?.mount ?? ""}${operation.path}`;
  const token = family.platform?.endUsers[0]?.token;
  const headers = [
    ...(needsKey(operation) ? [`x-api-key: ${apiKey}`] : []),
    // The platform takes the token from this header on every product, whatever its scheme is called.
    ...(needsEndUser(operation) && token !== undefined ? [`x-authorization: ${token}`] : []),
  ];
  return [
    "curl",
    ...(caFile === undefined ? [] : ["--cacert", quoted(caFile)]),
    ...headers.flatMap((header) => ["-H", quoted(header)]),
    quoted(`${url}${path}`),
  ].join(" ");
}

/** The first that gets something, needs no value, and is not on its way out; with an end user rather than without. */
function exampleOperation({ products }: Family): readonly [SandboxProduct, SandboxOperation] | undefined {
  const candidates = products.flatMap((product) =>
    product.operations
      .filter(({ method, path }) => method === "GET" && !path.includes("{"))
      .map((operation) => [product, operation] as const),
  );
  const current = candidates.filter(
    ([{ lifecycle }, { deprecated }]) => lifecycle !== "deprecated" && deprecated !== true,
  );
  return current.find(([, operation]) => needsEndUser(operation)) ?? current[0] ?? candidates[0];
}

function needsKey(operation: SandboxOperation | undefined): boolean {
  return operation?.credentials?.[0]?.includes("apiKey") === true;
}

/** Whether the key of the application does not do alone. */
function needsEndUser(operation: SandboxOperation | undefined): boolean {
  return needsKey(operation) && (operation?.credentials?.[0]?.length ?? 0) > 1;
}

/** As one word for a POSIX shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
