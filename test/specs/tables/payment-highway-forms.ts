import type { ProductTable } from "./product-table.ts";

const common = `
  sph-api-version string R
  sph-account string R
  sph-merchant string R
  sph-timestamp string R
  sph-cancel-url string R
  sph-failure-url string R
  sph-success-url string R
  sph-request-id string R
  language string -
  signature string R
  sph-webhook-success-url string O
  sph-webhook-failure-url string O
  sph-webhook-cancel-url string O
  sph-webhook-delay integer O`;

const payment = `
  sph-amount integer R
  sph-currency string R
  sph-order string R
  description string -`;

const card = `
  sph-skip-form-notifications - O
  sph-exit-iframe-on-result - O
  sph-exit-iframe-on-three-d-secure - O
  sph-use-three-d-secure - O`;

const own: Readonly<Record<string, string>> = {
  add_card: `${card}
    sph-accept-cvc-required - O`,
  pay_with_card: card,
  add_and_pay_with_card: card,
  pay_with_token_and_cvc: `${card}
    sph-token string R`,
  mobilepay: `
    sph-mobilepay-phone-number string O
    sph-mobilepay-shop-name string O
    sph-shop-logo-url string O
    sph-sub-merchant-id string O
    sph-sub-merchant-name string O
    sph-splitting-merchant-id - O
    sph-splitting-amount integer O`,
  pivo: `
    sph-phone-number string O
    sph-reference-number string O
    sph-app-url string O`,
  masterpass: `
    sph-request-shipping-address - O
    sph-tokenize - O`,
  afterpay: `
    sph-order-description string -
    sph-social-security-number string -
    sph-email-address string -`,
};

/** The fields of each form of the Form API. */
export function paymentHighwayForms(forms: readonly string[]): ProductTable["fields"] {
  return Object.fromEntries(
    forms.map((form) => [
      `POST /form/view/${form} request`,
      [common, form === "add_card" ? "" : payment, own[form] ?? ""].join("\n"),
    ]),
  );
}
