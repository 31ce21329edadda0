import type { EmittedFile } from "../emitted-file.ts";

/** `README.md` of the sandbox. */
export function sandboxReadme(scope: string): EmittedFile {
  const name = scope === "" ? "sandbox" : `${scope}/sandbox`;
  const text = `# ${name}

All products of the platform on your own machine: its keys, end users, sessions, limits and error descriptors, with state of
its own in each session.

## A server

\`\`\`sh
npx op-sandbox --port 8080
\`\`\`

It prints its URL, a key, the tokens of simulated end users and a line to paste; \`--help\` has its flags. \`GET /health\` answers
when it is ready. Applications with keys of their own are made by \`op-sandbox apps create --products accounts,payments\`.

## A function

\`\`\`ts
import { createSandbox } from "${name}";

const sandbox = createSandbox({ seed: 7 });
const response = await sandbox.fetch("/branches/v1/branches?limit=1", { headers: { "x-api-key": sandbox.apiKey } });
console.log(response.status);
\`\`\`

Use \`sandbox.fetch\` as the \`fetch\` of any client. Every answer is held against its document: one that breaks it rejects.
\`sandbox.msw(http)\` gives one handler for Mock Service Worker, in Node and in browsers.

## Control

Under \`/__sandbox\` testers reset, snapshot and restore a session, move its clock, order its next answers, read the last requests
of an application and why they failed, and switch maintenance on. \`GET /__sandbox/openapi.json\` describes it.
`;
  return { path: "sandbox/README.md", text };
}
