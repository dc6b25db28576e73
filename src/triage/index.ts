export { adviceFor, treatmentsFor, ADVICE, TREATMENTS } from './advice.js';
export type { AdviceId, TreatmentId } from './advice.js';
export { assess } from './assess.js';
export type { Assessment, Reason } from './judge.js';
export { CAUTIONS } from './cautions.js';
export type { CautionId } from './cautions.js';
export { CONTENT_VERSION } from './content-version.js';
export {
  checkFindings,
  CLOT_RISK_KEYS,
  EMERGENCY_KEYS,
  FINDINGS,
  GROUPS,
  SAME_DAY_KEYS,
} from './findings.js';
export type { Allowed, FindingKey, Findings, GroupId, Site } from './findings.js';
export { LEVELS, RULES, WITHIN } from './rules.js';
export { PREDICATES } from './predicates.js';
export type { Finding, PredicateId } from './predicates.js';
export type { Level, Rule, RuleId, Who, Within } from './rules.js';
export { safetyNetFor, SAFETY_NET } from './safety-net.js';
export type { NetId } from './safety-net.js';
export { SOURCES } from './sources.js';
export type { Source, SourceId } from './sources.js';
