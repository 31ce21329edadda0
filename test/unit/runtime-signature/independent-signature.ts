import { createHmac } from "node:crypto";

/** The public test merchant of the staging environment. */
export const credential = {
  account: "test",
  merchant: "test_merchantId",
  keyId: "testKey",
  secret: "testSecret",
};

/** HMAC-SHA256 by Node's own library, in lower-case hex. */
export function hex(text: string, secret: string): string {
  return createHmac("sha256", secret).update(Buffer.from(text, "utf8")).digest("hex");
}

/** Sorted by name: a plain insertion, so that nothing is shared with what is under test. */
function sorted(fields: Readonly<Record<string, string>>): string[] {
  const lines: string[] = [];
  const names = Object.keys(fields).map((name) => name.toLowerCase());
  while (names.length > 0) {
    let first = 0;
    for (let index = 1; index < names.length; index++) if (`${names[index]}` < `${names[first]}`) first = index;
    const [name] = names.splice(first, 1);
    const [, value] = Object.entries(fields).find(([key]) => key.toLowerCase() === name) ?? [];
    lines.push(`${name}:${value}`);
  }
  return lines;
}

/** The signature that the reference prescribes, written a second time. */
export function independentSph1(
  method: string,
  uri: string,
  fields: Readonly<Record<string, string>>,
  body: string,
  { keyId, secret } = credential,
): string {
  const sph = Object.fromEntries(Object.entries(fields).filter(([name]) => /^sph-/i.test(name)));
  const text = `${method}\n${uri}\n${sorted(sph).join("\n")}\n${body.trim()}`;
  return `SPH1 ${keyId} ${hex(text, secret)}`;
}

/** The signature of a Pivo form, written a second time. */
export function independentPivo(
  fields: Readonly<Record<string, string>>,
  key: { readonly keyId: string; readonly secret: string },
): string {
  const { signature: _, ...others } = fields;
  return `${key.keyId} ${hex(sorted(others).join("\n"), key.secret)}`;
}

/** The `sph-` fields of a request, as the reference has them. */
export const sphFields = {
  "sph-api-version": "20200401",
  "sph-account": "test",
  "sph-merchant": "test_merchantId",
  "sph-timestamp": "2018-12-03T09:30:00Z",
  "sph-request-id": "0b6f1d0e-5a3c-4c39-9a39-6f4a53a4f1de",
};

/** The same as pairs. */
export const sphPairs: readonly (readonly [string, string])[] = Object.entries(sphFields);
