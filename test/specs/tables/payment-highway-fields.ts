import type { ProductTable } from "./product-table.ts";

const result = `
  code number R
  message string R`;

const cardInfo = `
  partial_pan string R
  type string R
  expire_year string R
  expire_month string R
  cvc_required string R yes no not_tested
  bin string -
  funding string -
  category string -
  country_code string O
  card_fingerprint string -
  pan_fingerprint string -`;

/** The objects of the Payment API, without the charges. */
export const paymentHighwayFields: ProductTable["fields"] = {
  "POST /transaction 200 .result": result,
  "POST /transaction/{id}/commit request": `
    amount integer R
    currency string R`,
  "POST /transaction/{id}/revert request": "amount integer O",
  "GET /transaction/{id}/result 200": `
    result object R
    committed boolean R
    committed_amount integer O
    card_token string O
    card object O
    customer object O
    cardholder_authentication string R
    filing_code string R
    recurring boolean R
    reference_number string O
    acquirer object O
    acquirer_response_code string O
    authorizer string O`,
  "GET /transaction/{id} 200 .transaction": `
    id string R
    type string R
    amount integer R
    current_amount integer R
    currency string R
    timestamp string R
    modified string R
    filing_code string R
    authorization_code string O
    token string O
    status object R
    card object R
    reverts array O
    customer object O
    cardholder_authentication string R
    order string O
    committed boolean R
    committed_amount integer O
    recurring boolean R
    splitting object O
    reference_number string O`,
  "GET /transaction/{id} 200 .transaction.status": `
    state string R
    code number R`,
  "GET /transaction/{id} 200 .transaction.card": cardInfo,
  "GET /tokenization/{tokenizationId} 200": `
    card_token string R
    card object R
    customer object -
    cardholder_authentication string R
    recurring boolean R
    result object R`,
  "GET /tokenization/{tokenizationId} 200 .card": cardInfo,
  "GET /form/{sessionId}/status 200": `
    status object R
    transaction_id string O
    operation string R
    created string R
    valid_until string R
    result object R`,
  "POST /app/pivo request": `
    amount integer R
    currency string R
    order string R
    description string O
    app_url string O
    reference_number string O
    phone_number string O
    language string O`,
  "GET /report/batch/{date} 200 .settlements[]": `
    id string -
    batch string -
    timestamp string -
    merchant object -
    acquirer object -
    transaction_count integer -
    net_amount integer -
    currency string -
    transactions array -
    status - -
    reference string -`,
};
