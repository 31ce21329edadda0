import type { ProductTable } from "./product-table.ts";

const charge = `
  card object -
  token object -
  amount integer R
  currency string R
  order string O
  customer object O
  commit boolean O
  splitting object O
  reference_number string O`;

const debited = `
  result object R
  filing_code string O
  acquirer object O
  acquirer_response_code string O
  authorizer string O`;

/** What a card is charged with, and what is answered. */
export const paymentHighwayCharges: ProductTable["fields"] = {
  "POST /transaction/{id}/debit request": charge,
  "POST /transaction/{id}/debit request .card": `
    pan string R
    expiry_year string R
    expiry_month string R
    cvc string O
    verification string O`,
  "POST /transaction/{id}/debit request .token": `
    id string R
    cvc string O`,
  "POST /transaction/{id}/debit request .splitting": `
    merchant_id string R
    amount integer -`,
  "POST /transaction/{id}/debit 200": debited,
  "POST /transaction/{id}/debit 200 .acquirer": `
    id string R
    name string R`,
  "POST /transaction/{id}/card/charge/merchant_initiated request": charge,
  "POST /transaction/{id}/card/charge/customer_initiated request": `${charge}
    strong_customer_authentication object R`,
  "POST /transaction/{id}/card/charge/customer_initiated request .strong_customer_authentication": `
    return_urls object R
    customer_details object O
    customer_account object O
    purchase object O
    billing_address object O
    shipping_address object O
    customer_authentication_info object O
    desired_challenge_window_size - O
    exit_iframe_on_result boolean O
    exit_iframe_on_three_d_secure boolean O`,
  "POST /transaction/{id}/card/charge/customer_initiated request .strong_customer_authentication.return_urls": `
    success_url string R
    cancel_url string R
    failure_url string R
    webhook_success_url string O
    webhook_cancel_url string O
    webhook_failure_url string O
    webhook_delay integer O`,
  "POST /transaction/{id}/card/charge/customer_initiated 200": `${debited}
    three_d_secure_url string O`,
};
