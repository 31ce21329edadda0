import { gateway, type ProductTable } from "./product-table.ts";

const search = `
  bbox query string O
  location query string O
  latlong query string O
  query query string O
  limit query integer O
  lang query string O fi sv
  isOpen query boolean O`;

const branch = `
  name object R
  town object R
  location object R
  branchType string R
  bankName object -
  address object -
  postalCode string -
  phone string O
  email string O
  url string O
  openingHours array -
  services array O
  distance number O
  id string -`;

const fields = (base: string): ProductTable["fields"] => ({
  [`GET ${base}/branches 200 .payload[]`]: branch,
  [`GET ${base}/branches.json 200 .payload[]`]: branch,
  [`GET ${base}/branches 200 .payload[].name`]: `
    fi string O
    sv string O`,
  [`GET ${base}/branches 200 .payload[].location`]: `
    type string R Point
    coordinates array R`,
  [`GET ${base}/branches.geojson 200`]: `
    type string R FeatureCollection
    features array R`,
  [`GET ${base}/branches.geojson 200 .features[]`]: `
    type string R Feature
    geometry object R
    properties object R`,
  [`GET ${base}/branches.geojson 200 .features[].geometry`]: `
    type string R Point
    coordinates array R`,
  [`GET ${base}/branches.geojson 200 .features[].properties`]: `
    name string R
    town string R
    branchType string R`,
});

const operations = (base: string): ProductTable["operations"] => ({
  [`GET ${base}/branches`]: "{payload[]}",
  [`GET ${base}/branches.json`]: "{payload[]}",
  [`GET ${base}/branches.geojson`]: "{type, features[]}",
});

const parameters = (base: string): Readonly<Record<string, string>> => ({
  [`GET ${base}/branches`]: search,
  [`GET ${base}/branches.json`]: search,
  [`GET ${base}/branches.geojson`]: search,
});

export const branches: ProductTable = {
  id: "branches/v1",
  title: "OP Branches API",
  version: "0.2",
  lifecycle: "in-production",
  category: "Mobility",
  securityLevel: "Open",
  servers: gateway,
  operations: operations("/branches/v1"),
  parameters: parameters("/branches/v1"),
  fields: fields("/branches/v1"),
};

/** Had the branches first, and still has them. */
export const mobility: ProductTable = {
  id: "mobility/v1",
  title: "Mobility",
  version: "0.1.0",
  lifecycle: "experimental",
  category: "Mobility",
  securityLevel: "Open",
  servers: gateway,
  operations: {
    ...operations("/mobility/v1"),
    "GET /mobility/v1/locations": "{payload[]}",
    "GET /mobility/v1/locations/{locationId}": "{id, type, name, town, address, location}",
    "GET /mobility/v1/routes": "{payload[]}",
  },
  parameters: {
    ...parameters("/mobility/v1"),
    "GET /mobility/v1/routes": `
      from query string R
      to query string R
      mode query string O CAR TRANSIT BICYCLE WALK
      departure query string O
      limit query integer O`,
  },
  fields: fields("/mobility/v1"),
};
