export { ADVICE, TREATMENTS, adviceFor, treatmentsFor } from './advice.js';
export { assess } from './assess.js';
export { CAUTIONS } from './cautions.js';
export { CONTENT_VERSION } from './content-version.js';
export { CLOT_RISK_KEYS, EMERGENCY_KEYS, FINDINGS, GROUPS, SAME_DAY_KEYS, checkFindings } from './findings.js';
export { LEVELS, RULES, WITHIN } from './rules.js';
export { PREDICATES } from './predicates.js';
export { SAFETY_NET, safetyNetFor } from './safety-net.js';
export { SOURCES } from './sources.js';
