/** What the columns of an origin are called. */
export const originHeaders = {
  source: { sure: ["källa", "source", "uppgiftskälla"], likely: [] },
  confidence: { sure: ["säkerhetsgrad", "confidence", "tillförlitlighet"], likely: ["säkerhet"] },
};
