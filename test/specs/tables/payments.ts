import { gateway, type ProductTable } from "./product-table.ts";

const payment = `
  amount number R
  subject string O
  payerIban string R
  valueDate string O
  receiverBic string O
  receiverIban string R
  receiverName string O`;

const answered = `${payment}
  currency string R
  paymentId string R`;

const descriptor = `
  id string R
  level string R FATAL ERROR WARN
  type string R SECURITY VALIDATION TECHNICAL BUSINESS
  message string R
  code string O
  detailedConstraitViolations object O`;

export const payments: ProductTable = {
  id: "payments/v1",
  title: "Payments",
  version: "1.0.0",
  lifecycle: "in-development",
  category: "Banking",
  securityLevel: "High",
  servers: gateway,
  operations: {
    "POST /v1/payments/initiate": "{amount, payerIban, receiverIban, paymentId}",
    "POST /v1/payments/confirm": "{amount, payerIban, receiverIban, paymentId}",
    "POST /v1/payments/transfer": "{amount, payerIban, payerName, receiverIban, receiverName, currency}",
  },
  fields: {
    "POST /v1/payments/initiate request": `${payment}
      currency string O
      paymentId string O`,
    "POST /v1/payments/initiate 200": answered,
    "POST /v1/payments/confirm request": `
      paymentId string R
      amount number O
      subject string O
      currency string O
      payerIban string O
      valueDate string O
      receiverBic string O
      receiverIban string O
      receiverName string O`,
    "POST /v1/payments/confirm 200": answered,
    "POST /v1/payments/transfer request": `
      amount number R
      sourceAccountName string R
      targetAccountName string R
      currency string O
      message string O`,
    "POST /v1/payments/transfer 200": `
      amount number -
      payerIban string -
      payerName string -
      receiverIban string -
      receiverName string -
      subject string O
      currency string -
      paymentId string -
      valueDate string -`,
    "POST /v1/payments/confirm 400": "errors array R",
    "POST /v1/payments/confirm 400 .errors[]": descriptor,
    "POST /v1/payments/confirm 401 .errors[]": descriptor,
    "POST /v1/payments/confirm 429 .errors[]": descriptor,
    "POST /v1/payments/confirm 500 .errors[]": descriptor,
    "POST /v1/payments/confirm 503 .errors[]": descriptor,
  },
};
