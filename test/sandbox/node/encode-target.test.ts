import { expect, test } from "vitest";
import { encodeTarget } from "../../../generator/runtime/sandbox/node/http/encode-target.ts";

// A target with octets beyond ASCII is refused by Node; what is its request line is told from the octet that was refused.
test.each([
  { name: "UTF-8", given: "GET /b?q=pää HTTP/1.1\r\nHost: a\r\n\r\n", want: "GET /b?q=p%C3%A4%C3%A4 HTTP/1.1\r\n" },
  { name: "Latin-1", encoding: "latin1", given: "GET /b?q=ä HTTP/1.1\r\n\r\n", want: "GET /b?q=%C3%A4 HTTP/1.1\r\n" },
  { name: "behind another message", given: "x\r\nGET /ä HTTP/1.1\r\n\r\n", want: "GET /%C3%A4 HTTP/1.1\r\n" },
  { name: "a line that is not whole", given: "GET /ä", want: undefined },
  { name: "a line that is no request", given: "GET ä ä HTTP/1.1\r\n", want: undefined },
] as const)("$name", ({ given, want, ...rest }) => {
  const packet = Buffer.from(given, "encoding" in rest ? rest.encoding : "utf8");
  const offset = packet.findIndex((octet) => octet >= 0x80);
  const encoded = encodeTarget(packet, offset)?.toString("latin1");
  if (want === undefined) expect(encoded).toBeUndefined();
  else expect(encoded?.startsWith(want)).toBe(true);
});
