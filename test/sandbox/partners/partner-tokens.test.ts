import { describe, expect, test } from "vitest";
import { openPartners, partnerClient } from "./open-partners.ts";

describe("a token", () => {
  test("is made of 64 hexadecimal digits and holds for an hour", async () => {
    const partners = openPartners();
    const request = { ...partnerClient, scope: "payments acquirings", grant_type: "client_credentials" };
    const { status, body } = await partners.postJson("/siirto/v1/oauth/token", request);
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      token_type: "bearer",
      expires_in: 3600,
    });
    const get = () =>
      partners.send("/siirto/v1/transfers", { headers: { authorization: `Bearer ${body.access_token}` } });
    partners.clock.now += 3599_000;
    expect((await get()).status).toBe(200);
    partners.clock.now += 1000;
    expect((await get()).status).toBe(401);
  });

  test.each(["/siirto/v1/oauth/token", "/oauth/token", "/pivo/oauth/token"])("of %s is taken", async (path) => {
    const partners = openPartners();
    const authorization = `Bearer ${await partners.token(path)}`;
    expect((await partners.send("/siirto/v1/transfers", { headers: { authorization } })).status).toBe(200);
  });

  test.each([
    [{}, "Missing authorization token"],
    [{ authorization: "Bearer 0f3a" }, "Invalid authorization token"],
    [{ authorization: `Bearer ${"0".repeat(64)}` }, "Invalid authorization token"],
  ])("%j is refused", async (headers, message) => {
    const { status, body } = await openPartners().send("/siirto/v1/transfers", { headers });
    expect(status).toBe(401);
    expect(body.errors[0]).toMatchObject({ level: "ERROR", type: "SECURITY", message });
  });

  test("one that was changed, or is for something else, is refused", async () => {
    const partners = openPartners();
    const token = await partners.token();
    const later = `f${token.slice(1)}`;
    const acquirings = await partners.token("/siirto/v1/oauth/token", "acquirings");
    for (const each of [later, acquirings]) {
      const headers = { authorization: `Bearer ${each}` };
      expect((await partners.send("/siirto/v1/transfers", { headers })).status).toBe(401);
    }
  });

  test("is given to the client alone", async () => {
    const partners = openPartners();
    const request = { ...partnerClient, scope: "payments", grant_type: "client_credentials" };
    for (const wrong of [{ client_secret: "guessed" }, { client_id: "somebody" }]) {
      const { status, body } = await partners.postJson("/siirto/v1/oauth/token", { ...request, ...wrong });
      expect(status).toBe(401);
      expect(body.errors[0]).toMatchObject({ type: "SECURITY", message: "Invalid client credentials" });
    }
    const { status, body } = await partners.postJson("/siirto/v1/oauth/token", { ...request, grant_type: "password" });
    expect(status).toBe(400);
    expect(body.errors[0].detailedConstraitViolations).toHaveProperty("grant_type");
  });
});
