import type { ProductTable } from "./product-table.ts";

const token = `
  client_id string R
  client_secret string R
  scope string R
  grant_type string R client_credentials`;

const tokenAnswer = `
  access_token string R
  token_type string R bearer
  expires_in integer -`;

const servers: ProductTable["servers"] = ["https://qa-maksu-api.pivo.fi", "https://maksu-api.pivo.fi"];

export const pivo: ProductTable = {
  id: "pivo/v1",
  title: "Pivo Payment",
  version: "1.0.0",
  lifecycle: "in-production",
  category: "Banking",
  securityLevel: "Substantial",
  servers,
  operations: {
    "POST /oauth/token": "{access_token, token_type, expires_in}",
    "POST /api/payments": "{id, url}",
    "GET /api/payments/{paymentId}": "{id, status}",
    "POST /api/payments/{paymentId}/refunds": "{}",
  },
  fields: {
    "POST /oauth/token request": token,
    "POST /oauth/token 200": tokenAnswer,
    "POST /api/payments request:application/x-www-form-urlencoded": `
      acquiring_id string R
      amount integer|string R
      stamp string R
      reference string R
      message string O
      merchant_name string R
      merchant_business_id string R
      merchant_webstore_url string O
      return_url string R
      cancel_url string R
      reject_url string R
      signature string R`,
    "POST /api/payments request:application/json": `
      amount integer -
      stamp string -
      reference string -
      merchant object -`,
  },
};

export const siirto: ProductTable = {
  id: "siirto/v1",
  title: "Siirto",
  version: "1.0.0",
  lifecycle: "in-production",
  category: "Banking",
  securityLevel: "Substantial",
  servers,
  operations: {
    "POST /siirto/v1/oauth/token": "{access_token, token_type, expires_in}",
    "POST /siirto/v1/transfers": "{transfer_id, status}",
    "GET /siirto/v1/transfers/{transferId}": "{transfer_id, status}",
    "GET /siirto/v1/transfers": "{transfers[], total}",
    "GET /siirto/v1/recipients/{phone}": "{phone, available}",
  },
  parameters: {
    "GET /siirto/v1/transfers": `
      stamp query string O
      from query string O
      to query string O
      limit query integer O
      offset query integer O`,
  },
  fields: {
    "POST /siirto/v1/oauth/token request": token,
    "POST /siirto/v1/oauth/token 200": tokenAnswer,
    "POST /siirto/v1/transfers request": `
      stamp string R
      amount integer R
      currency string R
      payer_iban string R
      receiver_name string O
      reference string O
      message string O`,
  },
};
