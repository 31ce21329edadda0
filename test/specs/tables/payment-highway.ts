import type { ProductTable } from "./product-table.ts";
import { paymentHighwayCharges } from "./payment-highway-charges.ts";
import { paymentHighwayFields } from "./payment-highway-fields.ts";
import { paymentHighwayForms } from "./payment-highway-forms.ts";

const forms = [
  "add_card",
  "pay_with_card",
  "add_and_pay_with_card",
  "pay_with_token_and_cvc",
  "mobilepay",
  "pivo",
  "siirto",
  "masterpass",
  "afterpay",
];

/** The Payment API signs these headers: every call has them. */
const signed = `
  sph-api-version header string R
  sph-account header string R
  sph-merchant header string R
  sph-timestamp header string R
  sph-request-id header string R`;

const operations: ProductTable["operations"] = {
  "POST /transaction": "{id, result}",
  "POST /transaction/{id}/debit": "{result}",
  "POST /transaction/{id}/card/charge/customer_initiated": "{result}",
  "POST /transaction/{id}/card/charge/merchant_initiated": "{result}",
  "POST /transaction/{id}/debit_applepay": "{result}",
  "POST /transaction/{id}/debit_masterpass": "{result}",
  "GET /transaction/{id}/user_profile": "{result}",
  "POST /transaction/{id}/commit": "{result, committed}",
  "POST /transaction/{id}/revert": "{result}",
  "GET /transaction/{id}": "{transaction, result}",
  "GET /transaction/{id}/result": "{result, committed}",
  "GET /transactions/": "{transactions[], result}",
  "GET /tokenization/{tokenizationId}": "{card_token, card, result}",
  "GET /report/batch/{date}": "{settlements[], result}",
  "GET /report/reconciliation/{date}": "{settlements[], commission_settlements[], result}",
  "GET /form/{sessionId}/status": "{status, operation, created, valid_until, result}",
  "POST /app/mobilepay": "{session_token, uri, valid_until, result}",
  "GET /app/mobilepay/{sessionToken}": "{status, result}",
  "POST /app/pivo": "{transaction_id, uri, valid_until, result}",
  "POST /transaction/{id}/pivo/revert": "{result}",
  "GET /transaction/{id}/pivo/result": "{result}",
  "GET /transaction/pivo/{id}": "{transaction, result}",
  "POST /transaction/{id}/siirto/revert": "{result}",
  "GET /transaction/{id}/siirto/result": "{result}",
  "GET /transaction/siirto/{id}": "{transaction, result}",
  "POST /transaction/{id}/afterpay/commit": "{result}",
  "POST /transaction/{id}/afterpay/revert": "{result}",
  "GET /transaction/{id}/afterpay/result": "{result}",
  "GET /transaction/{id}/afterpay": "{result}",
};

export const paymentHighway: ProductTable = {
  id: "payment-highway/v1",
  title: "Payment Highway",
  version: "20200401",
  lifecycle: "in-production",
  category: "Banking",
  securityLevel: "Substantial",
  servers: ["https://v1-hub-staging.sph-test-solinor.com", "https://v1.api.paymenthighway.io"],
  operations: { ...Object.fromEntries(forms.map((form) => [`POST /form/view/${form}`, "303"])), ...operations },
  parameters: {
    ...Object.fromEntries(Object.keys(operations).map((operation) => [operation, signed])),
    "GET /transactions/": "order query string R",
    "GET /report/reconciliation/{date}": "use-date-processed query boolean O",
  },
  fields: { ...paymentHighwayForms(forms), ...paymentHighwayCharges, ...paymentHighwayFields },
};
