/** Where the product is. */
export const base = "/consumer-financing/v1";
/** An application that is approved: the instalment is 104.89, the offer is made to B. */
export const request = {
  productId: "OP-INSTALMENT",
  amount: 1200,
  termMonths: 12,
  channel: "ONLINE",
  merchantId: "m-1001",
  orderReference: "ORDER-42",
  purpose: "Kahvinkeitin",
  applicant: { name: "Teppo Tulppu", email: "teppo@example.com", phone: "+358401112224", monthlyIncome: 3200 },
  returnUrl: "https://shop.example.com/checkout/42",
};
