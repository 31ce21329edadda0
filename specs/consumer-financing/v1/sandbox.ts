import type { ConsumerFinancingHandlers } from "@op/consumer-financing/v1/mocks";
import { defineBehaviour } from "@op/sandbox/behaviour";
import { dayOf } from "../../common/sandbox/calendar.ts";
import { applicationsOf, keepStatus, ownApplication } from "./sandbox/applications.ts";
import { apply } from "./sandbox/apply.ts";
import { calculationOf, financingViolations } from "./sandbox/calculation.ts";
import { isMerchant, productList } from "./sandbox/financing-products.ts";

/** Applications are decided at once; a confirmed one is paid out on the next day of the session's clock. */
export const behaviour = defineBehaviour<ConsumerFinancingHandlers>({
  listProducts: () => ({ status: 200, body: productList }),

  createCalculation(context) {
    const { body } = context.input;
    const violations = financingViolations(body);
    if (violations !== undefined) return context.invalid(violations);
    return { status: 200, body: calculationOf(body, dayOf(context.now)) };
  },

  listApplications(context) {
    const { status } = context.input;
    const applications = applicationsOf(context, context.endUser.customer).map(({ answer }) => answer);
    const payload = applications.filter((answer) => status === undefined || answer.status === status);
    return { status: 200, body: { payload } };
  },

  createApplication(context) {
    const { body } = context.input;
    const violations = financingViolations(body);
    if (!isMerchant(body.merchantId)) return context.invalid({ ...violations, merchantId: "unknown" });
    if (violations !== undefined) return context.invalid(violations);
    return { status: 200, body: apply(context, context.endUser.customer, body) };
  },

  getApplication(context) {
    const application = ownApplication(context, context.endUser.customer, context.input.applicationId);
    if (application === undefined) return context.invalid({ applicationId: "unknown" });
    return { status: 200, body: application.answer };
  },

  confirmApplication(context) {
    const application = ownApplication(context, context.endUser.customer, context.input.applicationId);
    if (application === undefined) return context.invalid({ applicationId: "unknown" });
    const magic = context.magic("amount", application.answer.amount);
    if (magic !== undefined) return magic;
    if (application.answer.status !== "APPROVED") return context.businessError("FIN_ERR_001");
    return { status: 200, body: keepStatus(context, application, "CONFIRMED").answer };
  },

  cancelApplication(context) {
    const application = ownApplication(context, context.endUser.customer, context.input.applicationId);
    if (application === undefined) return context.invalid({ applicationId: "unknown" });
    const magic = context.magic("amount", application.answer.amount);
    if (magic !== undefined) return magic;
    const { status } = application.answer;
    if (status !== "PENDING" && status !== "APPROVED") return context.businessError("FIN_ERR_002");
    return { status: 200, body: keepStatus(context, application, "CANCELLED").answer };
  },
});
