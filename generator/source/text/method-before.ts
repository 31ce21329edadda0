const methods = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS";

/** `POST /v1`, `"POST", "/v1`, `| POST | /v1`, `**POST** /v1`, `-X POST ... /v1` is another matter. */
const word = new RegExp(String.raw`\b(${methods})["'\x60)\]*_]*[\s,:|]+["'\x60(*_<f@$]*$`);

/** `requests.post("/v1`, `client->get('/v1`, `http.Post("/v1`, `@GetMapping("/v1`, `PostAsync("/v1`, `HttpMethod.Post, "/v1`. */
const call = new RegExp(
  String.raw`(?:(?:\.|->|::|@)(${methods})(?:Mapping|ForObject|ForEntity|AsJson)?(?:Async)?(?:<[^<>]*>)?(?:\(|\s*,)|\b(${methods})(?:AsJson)?Async(?:<[^<>]*>)?\()\s*[frbu@$]*["'\x60]$`,
  "i",
);

/** The method that the text around a URI calls it with: a word before it, a call around it, or the options of curl. */
export function methodBefore(file: string, text: string, start: number, end: number): string | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  const found = word.exec(before) ?? call.exec(before);
  if (found !== null) return (found[1] ?? found[2])?.toUpperCase();
  // A line of an HTTP file that has only a URI is a GET.
  if (/\.(http|rest)$/i.test(file) && before.trim() === "") return "GET";
  return methodOfCurl(text, start, end);
}

/** A curl command may go over several lines, each but the last with a backslash at its end. */
function methodOfCurl(text: string, start: number, end: number): string | undefined {
  const lines = text.slice(Math.max(0, start - 2000), start).split("\n");
  let first = lines.length - 1;
  while (first > 0 && /\\\s*$/.test(lines[first - 1] ?? "")) first -= 1;
  const before = /(?:^|[\s\x60$(|;&])curl\s(?!.*[|;&]\s).*$/s.exec(lines.slice(first).join("\n"))?.[0];
  if (before === undefined) return undefined;
  const after = /^(?:[^\n\\]|\\[\s\S])*/.exec(text.slice(end, end + 4000))?.[0] ?? "";
  const command = before + (after.split(/[\x60|]|\s&&?\s/)[0] ?? "");
  const named = /\s(?:-[a-zA-Z]*X\s*|--request[\s=]+)["']?([A-Za-z]+)/.exec(command)?.[1];
  if (named !== undefined) return named.toUpperCase();
  if (/\s(-[a-zA-Z]*I\b|--head\b)/.test(command)) return "HEAD";
  if (/\s(-[a-zA-Z]*G\b|--get\b)/.test(command)) return "GET";
  if (/\s(-T\b|--upload-file\b)/.test(command)) return "PUT";
  return /\s(-[a-zA-Z]*[dF]\b|--data|--json|--form)/.test(command) ? "POST" : "GET";
}
