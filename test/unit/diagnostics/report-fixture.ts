import { diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import type { Report } from "../../../generator/diagnostics/report.ts";
import type { SourceText } from "../../../generator/source-text/source-text.ts";

const yaml: SourceText = {
  file: "specs/payments/v1/openapi.yaml",
  format: "yaml",
  text: 'openapi: 3.1.0\npaths:\n  /v1/a:\n    get: {}\n  # refunds\n  v2/refunds:\n    get: {}\n  "\\u001b[2J<b>": {}\n',
};

const json: SourceText = {
  file: "specs/a b,c:d/openapi.json",
  format: "json",
  text: '{\n  "openapi": "3.0.0",\n  "paths"\n}\n',
};

/** Two errors in one file, a warning, a text that does not parse, and a file that could not be read. */
export const mixedReport: Report = {
  sources: new Map([yaml, json].map((source) => [source.file, source])),
  diagnostics: [
    diagnostic("output-foreign-file", { file: "generated/payments/v1/types.ts", pointer: "" }, {}),
    diagnostic("path-without-slash", { file: yaml.file, pointer: "/paths/v2~1refunds" }, { path: "v2/refunds" }),
    diagnostic(
      "undeclared-path-parameter",
      { file: yaml.file, pointer: "/paths/~1v1~1a" },
      { name: "id", path: "/v1/a" },
    ),
    // Told by two documents that share the file.
    diagnostic("path-without-slash", { file: yaml.file, pointer: "/paths/v2~1refunds" }, { path: "v2/refunds" }),
    diagnostic(
      "syntax-error",
      { file: json.file, pointer: "", position: { line: 4, column: 1 } },
      { problem: "a colon is expected" },
    ),
  ],
};

/** Everything in it that came from the document tries to be obeyed by whoever shows it. */
export const hostileReport: Report = {
  sources: new Map([[yaml.file, yaml]]),
  diagnostics: [
    diagnostic(
      "path-without-slash",
      { file: yaml.file, pointer: "/paths/\u001b[2J<b>" },
      { path: '\u001b[2J<b>\r\n::error::%0A]]>&"|`x` [a](https://evil.example) @someone \u202edesrever\u0000\ud800' },
    ),
  ],
};

export const emptyReport: Report = { sources: new Map([[yaml.file, yaml]]), diagnostics: [] };
