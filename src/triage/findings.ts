/** The words of a space-separated list, as a union of literals. */
type Words<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S;

/** The keys in the order of the questions. A key without choices below is a yes/no finding. */
const GROUP_KEYS = {
  about: 'age sex pregnancy',
  emergency:
    'breathlessNow chestPain coughingBlood fainted bleedingNow coldPaleLegSudden cannotMoveFoot numbOrWeakSudden faceArmSpeech saddleNumbOrNoUrine weaknessSpreading tightSwollenAfterInjury legBlueSwollenSevere allergicReaction brokenOrDeformed painOutOfProportion confusedOrVeryIll',
  'same-day':
    'swelling swellingNew calfTender calf3cmBigger pittingOneLeg collateralVeins crampConstant cord redHotSkin rashBlisters fever racingHeart spotsNotFading bledRecently bruiseGrowing footWound blackToe restPainFoot darkUrine severeMusclePainWeak vomitingDehydrated injury cannotBearWeight breathlessNew weightGainFast pregnancyWarning',
  'clot-risk':
    'activeCancer surgery12Weeks bedRest3Days castOrParalysis pastDvt longTravel estrogen veinTreatmentRecent bloodThinner',
  walking:
    'walkPain sportPain startsAtRest uphill ordinaryPace goneIn10Min site burstingWalkPain easesRaisingLegs leanForwardRelief',
  'vein-signs': 'varicose spider pelvicVeins pastSvt bruise wantsTreatment thinSkinVein skin ulcer',
  'vein-symptoms': 'ache heavy itching eveningSwelling nightCramps dayCramps',
  pattern: 'worseStanding worseEndOfDay worseHeat betterRaised betterWalking',
  'other-causes':
    'urgeToMove worseAtRest betterMoving worseEvening slowWeakness burningNumbFeet diuretic statin newMedicine changingSpotOrLump otherProblem',
  health:
    'heartKidneyLiver diabetes smoker knownPad highBloodPressure obesity familyHistory standingJob sedentary',
} as const;

const CHOICES = {
  age: ['under-18', '18-49', '50-64', '65-plus'],
  sex: ['female', 'male'],
  pregnancy: ['no', 'pregnant', 'postpartum-6w'],
  swelling: ['none', 'both', 'one-calf', 'one-whole-leg'],
  cord: ['none', 'lower-leg', 'above-knee-or-groin'],
  skin: ['none', 'stain', 'eczema', 'hard'],
  ulcer: ['none', 'under-2w', '2w-or-more', 'healed'],
  nightCramps: ['none', 'few', 'often'],
} as const;

const SITES = ['calf', 'thigh', 'buttock', 'hamstring', 'foot', 'shin', 'joint'] as const;

export type GroupId = keyof typeof GROUP_KEYS;
export type FindingKey = Words<(typeof GROUP_KEYS)[GroupId]>;
export type Site = (typeof SITES)[number];

/**
 * What is known of a visitor's legs. Every key is optional; absent means not asked or not sure and never
 * means no. Yes/no findings are `true` or `false`.
 */
export type Findings = {
  readonly [K in FindingKey]?: K extends keyof typeof CHOICES
    ? (typeof CHOICES)[K][number]
    : K extends 'site'
      ? readonly Site[]
      : boolean;
};

/** What a key may hold: yes or no, one of some words, or a list of some words. */
export type Allowed = 'yes-no' | readonly string[] | { readonly list: readonly string[] };

/** The keys of every group, in the order of the questions. */
export const GROUPS = Object.fromEntries(
  Object.entries(GROUP_KEYS).map(([id, keys]) => [id, keys.split(' ')]),
) as unknown as Readonly<Record<GroupId, readonly FindingKey[]>>;

/** Every finding with the values it may hold. */
export const FINDINGS = Object.fromEntries(
  Object.values(GROUPS)
    .flat()
    .map((key) => [
      key,
      key === 'site' ? { list: SITES } : ((CHOICES as Record<string, Allowed>)[key] ?? 'yes-no'),
    ]),
) as Readonly<Record<FindingKey, Allowed>>;

export const EMERGENCY_KEYS = GROUPS.emergency;
export const SAME_DAY_KEYS = GROUPS['same-day'];
export const CLOT_RISK_KEYS = GROUPS['clot-risk'];

/**
 * Refuses what is not a set of findings. A key whose value is `undefined` counts as absent.
 * @throws TypeError that names the unknown key or value, and what is allowed there.
 */
export function checkFindings(findings: unknown): asserts findings is Findings {
  const refuse = (what: string, value: unknown, allowed: string): never => {
    throw new TypeError(`${what}: got ${String(value)} (${typeof value}), allowed: ${allowed}`);
  };
  if (typeof findings !== 'object' || !findings || Array.isArray(findings))
    return refuse('findings', findings, 'an object');
  for (const [key, value] of Object.entries<unknown>(findings as Record<string, unknown>)) {
    const allowed = Object.prototype.hasOwnProperty.call(FINDINGS, key) && FINDINGS[key as FindingKey];
    if (!allowed) return refuse('findings key', key, Object.keys(FINDINGS).join(', '));
    const refuseValue = (shape: string): never => refuse(`findings.${key}`, value, shape);
    if (value === undefined) continue;
    if (allowed === 'yes-no') {
      if (typeof value !== 'boolean') refuseValue('true, false');
    } else if ('list' in allowed) {
      if (!Array.isArray(value) || !value.every((one: string) => allowed.list.includes(one)))
        refuseValue(`a list of ${allowed.list.join(', ')}`);
    } else if (!allowed.includes(value as string)) refuseValue(allowed.join(', '));
  }
}
