import type { EmittedFile } from "../emitted-file.ts";

/** `package.json` and `README.md` of the SDK. */
export function sdkPackage(scope: string): readonly EmittedFile[] {
  const name = scope === "" ? "api-sdk" : `${scope}/api-sdk`;
  const content = {
    name,
    version: "2.0.0",
    description: "All products of the platform in one package",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: {
      ".": { "@op/source": "./index.ts", types: "./dist/sdk/index.d.ts", default: "./dist/sdk/index.js" },
    },
    files: ["dist"],
  };
  return [
    { path: "sdk/package.json", text: `${JSON.stringify(content, undefined, 2)}\n` },
    { path: "sdk/README.md", text: readme(name) },
  ];
}

function readme(name: string): string {
  return `# ${name}

All products of the platform in one package, without dependencies.

## Every product

\`\`\`ts
import { Sdk } from "${name}";

const sdk = new Sdk({
  environment: "sandbox",
  credentials: { apiKey: "your key", endUser: "b6910384440ce06f495976f96a162e2ab1bafbb4" },
  sessionId: "234",
});

const accounts = await sdk.accounts.v1.listAccounts();
const branches = await sdk.branches.v1.listBranches({ query: "Kamppi" });
\`\`\`

## The client of the first SDK

Code that was written for the first SDK goes on working: the same methods, arguments, options and rejections, now typed.

\`\`\`ts
import SDK from "${name}";

const client = new SDK.Client({ headers: { "x-api-key": "your key" } });
const accounts = await client.getAllAccounts({ headers: { "x-authorization": "the end user's token" } });
\`\`\`

A call that fails rejects with the body of the answer, the platform's error descriptors: \`error.errors[0].message\`.
`;
}
