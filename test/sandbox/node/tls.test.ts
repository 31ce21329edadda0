import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";
import { connect } from "node:tls";
import { describe, expect, test } from "vitest";
import { makeCertificates } from "../../../generator/runtime/sandbox/node/tls/make-certificates.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { echo, serveForTest } from "./echo-handler.ts";

const made = makeCertificates({ hosts: ["sandbox.example", "192.0.2.7", "2001:db8::1:0"], now: Date.now() });

function handshake(port: number, options: { ca: string; servername?: string; host?: string }): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", ...options }, () => {
      resolve(socket.authorized ? (socket.getProtocol() ?? "") : String(socket.authorizationError));
      socket.destroy();
    });
    socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

describe("certificates made at start", () => {
  test.each(["localhost", "sandbox.example"])(
    "are believed for %s by who trusts their authority",
    async (servername) => {
      const { port } = await serveForTest(echo, { tls: made });
      expect(await handshake(port, { ca: made.ca, servername })).toBe("TLSv1.3");
    },
  );

  test("are believed for the address itself", async () => {
    const { url } = await serveForTest(echo, { tls: made });
    const body = await new Promise<string>((resolve, reject) => {
      get(`${url}/a`, { ca: made.ca, agent: false }, (response) => {
        response.setEncoding("utf8").on("data", resolve);
      }).on("error", reject);
    });
    expect(JSON.parse(body)).toMatchObject({ path: "/a", origin: url });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  });

  test("are not believed for another name, nor by who trusts another authority", async () => {
    const { port } = await serveForTest(echo, { tls: made });
    const other = makeCertificates({ now: Date.now() });
    expect(await handshake(port, { ca: made.ca, servername: "other.example" })).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
    expect(await handshake(port, { ca: other.ca, servername: "localhost" })).not.toMatch(/^TLS/);
  });

  test("say what they are for", () => {
    const [ca, cert] = [new X509Certificate(made.ca), new X509Certificate(made.cert)];
    expect([ca.ca, cert.ca]).toEqual([true, false]);
    expect(cert.verify(ca.publicKey)).toBe(true);
    expect(cert.checkIssued(ca)).toBe(true);
    expect(cert.issuer).toBe(ca.subject);
    expect(cert.subjectAltName?.split(", ")).toEqual([
      "DNS:localhost",
      "IP Address:127.0.0.1",
      "IP Address:0:0:0:0:0:0:0:1",
      "DNS:sandbox.example",
      "IP Address:192.0.2.7",
      "IP Address:2001:DB8:0:0:0:0:1:0",
    ]);
    expect(cert.serialNumber).not.toBe(ca.serialNumber);
    expect(cert.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
  });

  test("hold now, and not for ever", () => {
    const { validFromDate, validToDate } = new X509Certificate(made.cert);
    expect(validFromDate.getTime()).toBeLessThan(Date.now());
    expect(validToDate.getTime()).toBeGreaterThan(Date.now() + 300 * 86_400_000);
    expect(validToDate.getTime()).toBeLessThan(Date.now() + 398 * 86_400_000);
  });

  const openssl = spawnSync("openssl", ["version"]).status === 0;

  test.skipIf(!openssl)("pass the strict checks of OpenSSL", () => {
    const folder = temporaryFolder("tls");
    const [ca, cert] = [join(folder, "ca.pem"), join(folder, "cert.pem")];
    writeFileSync(ca, made.ca);
    writeFileSync(cert, made.cert);
    const args = [
      "verify",
      "-x509_strict",
      "-purpose",
      "sslserver",
      "-verify_hostname",
      "localhost",
      "-CAfile",
      ca,
      cert,
    ];
    const { stdout, stderr } = spawnSync("openssl", args, { encoding: "utf8" });
    expect(`${stdout}${stderr}`.trim()).toBe(`${cert}: OK`);
    expect(readFileSync(ca, "utf8")).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
  });
});
