import type { Finding, Severity } from "../../generator/diagnostics/finding.ts";
import type { Report } from "../../generator/diagnostics/report.ts";
import type { SourceText } from "../../generator/source-text/source-text.ts";

const yaml: SourceText = {
  file: "specs/payments/v1/openapi.yaml",
  format: "yaml",
  text: "openapi: 3.1.0\npaths:\n  /v1/a:\n    get: {}\n",
};

const code: SourceText = { file: "src/pay.ts", format: "text", text: 'fetch("/v1/paymnts");\n' };

const finding = (severity: Severity, at: Finding["at"], rest: Partial<Finding> = {}): Finding => ({
  code: "some-rule",
  severity,
  message: "Something is so.",
  help: "Let it be otherwise.",
  at,
  ...rest,
});

/** What the commands report, one of each kind: in a document, in code, in output, in what nobody could read. */
export const everyKind: Report = {
  sources: new Map([yaml, code].map((source) => [source.file, source])),
  diagnostics: [
    finding("error", { file: yaml.file, pointer: "/paths/~1v1~1a/get" }, { product: "payments/v1" }),
    finding("warning", { file: yaml.file, pointer: "/paths/~1v1~1b" }, { code: "other-rule" }),
    finding("note", { file: yaml.file, pointer: "" }, { details: ['body: {"a":1}', "two\nlines\u001b"] }),
    finding(
      "error",
      { file: code.file, pointer: "", position: { line: 1, column: 7 } },
      { fingerprint: "f".repeat(32) },
    ),
    finding("error", { file: "generated/payments/v1/types.ts", pointer: "", position: { line: 12, column: 3 } }),
    finding("error", { file: "specs/gone.yaml", pointer: "/paths" }),
    finding("warning", { file: "https://example.com/errors.yaml", pointer: "/Error" }),
    finding("warning", { file: "/elsewhere/a b.yaml", pointer: "" }),
  ],
};

/** Many findings of each severity, with long sentences. */
export function manyFindings(count: number): Report {
  const severities: readonly Severity[] = ["error", "warning", "note"];
  const diagnostics = Array.from({ length: count }, (_, index) =>
    finding(
      severities[index % 3] ?? "note",
      { file: `specs/p${index % 40}/v1/openapi.yaml`, pointer: "", position: { line: index + 1, column: 1 } },
      {
        code: `rule-${index % 30}`,
        product: `p${index % 40}/v1`,
        message: `${"Much is to be said. ".repeat(5)}${index}`,
      },
    ),
  );
  return { diagnostics, sources: new Map() };
}
