import { describe, expect, test } from "vitest";
import { openPartners, type Reply } from "./open-partners.ts";

const partners = openPartners();
const key = { "x-api-key": partners.sandbox.apiKey };

function search(query: string, headers: Record<string, string> = {}, path = "/branches/v1/branches"): Promise<Reply> {
  return partners.send(`${path}${query && `?${query}`}`, { headers: { ...key, ...headers } });
}

function ids(reply: Reply): string[] {
  return (reply.body.payload ?? reply.body.features.map(({ properties }: { properties: object }) => properties)).map(
    ({ id }: { id: string }) => id,
  );
}

const everyId = Array.from({ length: 15 }, (_, index) => `b${String(index + 1).padStart(3, "0")}`);

describe("branches", () => {
  test("are all there without a search, in order of their Finnish name", async () => {
    const reply = await search("");
    expect(ids(reply).sort()).toEqual(everyId);
    const names = (await search("")).body.payload.map(({ name }: { name: { fi: string } }) => name.fi);
    expect(names).toEqual([...names].sort(new Intl.Collator("fi").compare));
    expect(names[0]).toBe("ETELÄ-KARJALAN OSUUSPANKKI, LAPPEENRANTA");
  });

  test.each([
    ["Riihimäki", "location=24.7746,60.7386", "RIIHIMÄKI"],
    ["Hyvinkää", "location=24.86 60.63", "HYVINKÄÄ"],
    ["Porvoo", "latlong=60.39,%2025.66", "PORVOO"],
    ["Turku, the numbers apart by a comma and spaces", "location=22.27 ,%20 60.45", "TURKU"],
    ["Helsinki, with an empty search beside it", "location=24.938,60.170&bbox=&query=", "HELSINKI"],
  ])("a point in %s gives its town first", async (_, query, town) => {
    const { body } = await search(`${query}&limit=1`);
    expect(body.payload).toHaveLength(1);
    expect(body.payload[0].town.fi).toBe(town);
  });

  test("tell how far they are, and only where there is a point to be far from", async () => {
    const { body } = await search("location=24.938,60.170");
    expect(body.payload[0]).toMatchObject({ id: "b001", distance: 312.6 });
    const distances = body.payload.map(({ distance }: { distance: number }) => distance);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    expect(distances).toHaveLength(15);
    expect((await search("")).body.payload[0]).not.toHaveProperty("distance");
  });

  test.each([
    ["a box around Helsinki", "bbox=24.838,60.143,25.047,60.221", ["b001", "b002"]],
    ["a box of white space", "bbox=24.838 60.143 25.047 60.221", ["b001", "b002"]],
    ["a box with nothing in it", "bbox=0,0,1,1", []],
    ["a text in Finnish", "query=pääkonttori", ["b002"]],
    ["a text in Swedish", "query=huvudkontor", ["b002"]],
    ["a town", "query=esbo", ["b003"]],
    ["a bank: its name first", "query=karjala", ["b009", "b008"]],
    ["an address", "query=Rovakatu", ["b015"]],
    ["a text and a box", "query=seudun&bbox=24.7,60.1,25.1,60.3", ["b001", "b003", "b004"]],
    ["a text that nobody has", "query=zzz", []],
  ])("%s", async (_, query, want) => {
    const found = ids(await search(query));
    expect(found.toSorted()).toEqual([...want].sort());
    if (query === "query=karjala") expect(found).toEqual(want);
  });

  test("those whose name matches come before those whose address does", async () => {
    // Hyvinkää and Tampere have a Hämeenkatu; the branch of Hämeenlinna has the word in its name.
    const found = ids(await search("query=häme"));
    expect(found[0]).toBe("b007");
    expect(found.slice(1).sort()).toEqual(["b005", "b006", "b010"]);
  });

  test.each([
    ["location=181,60", "location", "longitude must be between -180 and 180"],
    ["location=24,91", "location", "latitude must be between -90 and 90"],
    ["latlong=91,24", "latlong", "latitude must be between -90 and 90"],
    ["bbox=1,2,3,95", "bbox", "latitude must be between -90 and 90"],
  ])("%s is on no map", async (query, parameter, reason) => {
    const { status, body } = await search(query);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ level: "ERROR", type: "VALIDATION", message: "Validation failed" });
    expect(body.errors[0].detailedConstraitViolations).toEqual({ [parameter]: reason });
  });

  test.each([
    ["location=24.9", "location"],
    ["location=24.9,60.1,3", "location"],
    ["location=a,b", "location"],
    ["latlong=1e1,2", "latlong"],
    ["bbox=1,2,3", "bbox"],
    ["limit=0", "limit"],
    ["lang=en", "lang"],
    ["isOpen=maybe", "isOpen"],
  ])("%s is refused", async (query, parameter) => {
    const { status, body } = await search(query);
    expect(status).toBe(400);
    expect(Object.keys(body.errors[0].detailedConstraitViolations)).toEqual([parameter]);
  });

  test.each([
    ["application/geo+json", true],
    ["application/json, application/geo+json", false],
    ["application/json;q=0.5, application/geo+json", true],
    ["*/*", false],
    ["text/html", false],
  ])("Accept %s", async (accept, isGeoJson) => {
    const { headers, body } = await search("", { accept });
    expect(headers.get("content-type")).toContain(isGeoJson ? "application/geo+json" : "application/json");
    expect("features" in body).toBe(isGeoJson);
  });

  test("the suffix of the path decides more than Accept", async () => {
    const geo = { accept: "application/geo+json" };
    expect((await search("", geo, "/branches/v1/branches.json")).body.payload).toHaveLength(15);
    expect(
      (await search("", { accept: "application/json" }, "/branches/v1/branches.geojson")).body.features,
    ).toHaveLength(15);
  });

  test("GeoJSON speaks one language; a text that is missing falls back to the other", async () => {
    const swedish = await search("lang=sv&query=riihimäen", {}, "/branches/v1/branches.geojson");
    expect(swedish.body.features[0].properties.name).toBe("RIIHIMÄEN SEUDUN OSUUSPANKKI");
    const borga = await search("lang=sv&query=porvoo", {}, "/branches/v1/branches.geojson");
    expect(borga.body.features[0]).toMatchObject({
      geometry: { type: "Point", coordinates: [25.6651, 60.3932] },
      properties: { name: "ÖSTNYLANDS ANDELSBANK, BORGÅ", town: "BORGÅ" },
    });
    const finnish = await search("query=porvoo", {}, "/branches/v1/branches.geojson");
    expect(finnish.body.features[0].properties.town).toBe("PORVOO");
  });

  test("the earlier paths answer the same, byte by byte", async () => {
    for (const suffix of ["", ".json", ".geojson"]) {
      const query = "location=24.938,60.170&limit=3";
      const now = await search(query, {}, `/branches/v1/branches${suffix}`);
      const then = await search(query, {}, `/mobility/v1/branches${suffix}`);
      expect(then.text).toBe(now.text);
    }
  });
});

describe("opening hours", () => {
  test.each([
    // Wednesday in winter: Helsinki is two hours ahead.
    [Date.UTC(2020, 1, 5, 7, 59), ["b002"]],
    [Date.UTC(2020, 1, 5, 8, 0), everyId],
    [Date.UTC(2020, 1, 5, 12, 0), everyId.filter((id) => id !== "b015")],
    [Date.UTC(2020, 1, 5, 14, 30), []],
    // Tuesday in summer: three hours.
    [Date.UTC(2020, 6, 7, 7, 0), everyId.filter((id) => id !== "b015")],
    // Sunday.
    [Date.UTC(2020, 1, 9, 9, 0), []],
  ])("at %i", async (now, want) => {
    partners.clock.now = now;
    expect(ids(await search("isOpen=true")).sort()).toEqual(want);
    expect(ids(await search("isOpen=false")).sort()).toEqual(everyId.filter((id) => !want.includes(id)));
  });
});
