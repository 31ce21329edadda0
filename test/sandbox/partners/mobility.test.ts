import { describe, expect, test } from "vitest";
import { openPartners } from "./open-partners.ts";

const partners = openPartners();
const headers = { "x-api-key": partners.sandbox.apiKey };

function get(path: string, more: Record<string, string> = {}) {
  return partners.send(`/mobility/v1/${path}`, { headers: { ...headers, ...more } });
}

async function found(path: string): Promise<string[]> {
  const { body } = await get(path);
  return body.payload.map(({ id }: { id: string }) => id);
}

describe("locations", () => {
  test("are the branches and the places of the seed", async () => {
    const all = await found("locations");
    expect(all).toHaveLength(23);
    expect(await found("locations?type=ATM")).toEqual(["m101", "m102"]);
    expect((await found("locations?type=PARKING&type=CHARGING")).sort()).toEqual(["m201", "m301", "m302"]);
    expect(await found("locations?type=BRANCH&query=porvoo")).toEqual(["b014"]);
  });

  test("the nearest first, inside a box, at most so many", async () => {
    expect(await found("locations?location=24.9400,60.1720&limit=2")).toEqual(["m201", "m501"]);
    expect((await found("locations?bbox=24.77,60.73,24.78,60.74")).sort()).toEqual(["b005", "m302", "m502"]);
  });

  test("as GeoJSON by Accept or by path, in the language that was asked for", async () => {
    const byAccept = await get("locations?type=STATION&lang=sv", { accept: "application/geo+json" });
    const byPath = await get("locations.geojson?type=STATION&lang=sv");
    expect(byPath.text).toBe(byAccept.text);
    expect(byPath.body.features[0].properties).toMatchObject({ name: "HELSINGFORS JÄRNVÄGSSTATION", type: "STATION" });
  });

  test("one by its id", async () => {
    const { body } = await get("locations/m201");
    expect(body).toMatchObject({
      id: "m201",
      type: "PARKING",
      name: { fi: "P-ELIEL" },
      location: { coordinates: [24.9403, 60.1722] },
      capacity: 300,
      available: 112,
    });
    const unknown = await get("locations/__proto__");
    expect(unknown.status).toBe(400);
    expect(unknown.body.errors[0].detailedConstraitViolations).toEqual({ locationId: "unknown" });
  });

  test.each(["locations?bbox=1,2,3", "locations?type=SPACEPORT", "locations.geojson?location=200,60"])(
    "%s is refused",
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );
});

describe("routes", () => {
  /** The great-circle distance in metres, by the spherical law of cosines: another formula than the sandbox's. */
  function greatCircle([lon1, lat1]: readonly [number, number], [lon2, lat2]: readonly [number, number]): number {
    const [p1, p2, dl] = [lat1, lat2, lon2 - lon1].map((degrees) => (degrees * Math.PI) / 180);
    if (p1 === undefined || p2 === undefined || dl === undefined) return Number.NaN;
    return 6_371_008.8 * Math.acos(Math.sin(p1) * Math.sin(p2) + Math.cos(p1) * Math.cos(p2) * Math.cos(dl));
  }

  test.each([
    ["CAR", 60],
    ["TRANSIT", 35],
    ["BICYCLE", 16],
    ["WALK", 5],
  ])("%s goes at %i km/h over 1.3 times the great circle", async (mode, speed) => {
    const departure = "2018-12-03T07:30:00Z";
    const { body } = await get(`routes?from=m501&to=24.7784,60.7363&mode=${mode}&departure=${departure}`);
    const [route] = body.payload;
    const metres = greatCircle([24.9414, 60.1719], [24.7784, 60.7363]) * 1.3;
    expect(route.distance).toBeCloseTo(metres, -1);
    expect(route.duration).toBeCloseTo((metres / 1000 / speed) * 3600, -1);
    expect(route).toMatchObject({ mode, departure, from: { coordinates: [24.9414, 60.1719] } });
    expect(Date.parse(route.arrival) - Date.parse(departure)).toBe(route.duration * 1000);
    const legs: { distance: number; duration: number }[] = route.legs;
    expect(legs.reduce((sum, leg) => sum + leg.distance, 0)).toBe(route.distance);
    expect(legs.reduce((sum, leg) => sum + leg.duration, 0)).toBe(route.duration);
    expect("price" in route).toBe(mode === "TRANSIT");
  });

  test("begin now, by car, where nothing else is said; and are the same for the same request", async () => {
    const { body, text } = await get("routes?from=24.938,60.170&to=b002");
    expect(body.payload).toHaveLength(1);
    expect(body.payload[0]).toMatchObject({ mode: "CAR", departure: "2020-02-05T10:00:00Z" });
    expect((await get("routes?from=24.938,60.170&to=b002")).text).toBe(text);
  });

  test("by timetable leave later, too: at most as many as were asked for, the earliest arrival first", async () => {
    for (const limit of [1, 5]) {
      const { body } = await get(`routes?from=m501&to=m502&mode=TRANSIT&limit=${limit}`);
      const arrivals = body.payload.map(({ arrival }: { arrival: string }) => arrival);
      expect(arrivals).toHaveLength(limit);
      expect(arrivals).toEqual([...arrivals].sort());
    }
  });

  test.each([
    ["routes?from=24.9&to=b002", "from", "must be two numbers, longitude and latitude"],
    ["routes?from=b001&to=24,95", "to", "latitude must be between -90 and 90"],
    ["routes?from=b001&to=nowhere", "to", "unknown"],
    ["routes?to=b001", "from", "is required"],
  ])("%s is refused: %s %s", async (path, parameter, reason) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.errors[0].detailedConstraitViolations).toEqual({ [parameter]: reason });
  });

  test.each([
    ["mode=ROCKET", "mode"],
    ["limit=6", "limit"],
    ["departure=soon", "departure"],
  ])("with %s are refused", async (query, parameter) => {
    const { status, body } = await get(`routes?from=b001&to=b002&${query}`);
    expect(status).toBe(400);
    expect(Object.keys(body.errors[0].detailedConstraitViolations)).toEqual([parameter]);
  });
});
