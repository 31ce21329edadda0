// Copied from specs/funds-info/v1/sandbox/risk.ts. Do not edit.

/** Both risk indicators, 1 to 7. The newer one (SRI) takes most funds for less risky than the older one (SRRI) does. */
export interface RiskCategories {
  sriRiskCategory: number;
  srriRiskCategory: number;
}

/** The indicators of a fund. */
export function riskOf({ riskClass }: { readonly riskClass: number }): RiskCategories {
  return { sriRiskCategory: Math.max(1, riskClass - 1), srriRiskCategory: riskClass };
}
