/** The words of a space-separated list, as a union of literals. */
type Words<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S;
/** The keys in the order of the questions. A key without choices below is a yes/no finding. */
declare const GROUP_KEYS: {
    readonly about: "age sex pregnancy";
    readonly emergency: "breathlessNow chestPain coughingBlood fainted bleedingNow coldPaleLegSudden cannotMoveFoot numbOrWeakSudden faceArmSpeech saddleNumbOrNoUrine weaknessSpreading tightSwollenAfterInjury legBlueSwollenSevere allergicReaction brokenOrDeformed painOutOfProportion confusedOrVeryIll";
    readonly 'same-day': "swelling swellingNew calfTender calf3cmBigger pittingOneLeg collateralVeins crampConstant cord redHotSkin rashBlisters fever racingHeart spotsNotFading bledRecently bruiseGrowing footWound blackToe restPainFoot darkUrine severeMusclePainWeak vomitingDehydrated injury cannotBearWeight breathlessNew weightGainFast pregnancyWarning";
    readonly 'clot-risk': "activeCancer surgery12Weeks bedRest3Days castOrParalysis pastDvt longTravel estrogen veinTreatmentRecent bloodThinner";
    readonly walking: "walkPain sportPain startsAtRest uphill ordinaryPace goneIn10Min site burstingWalkPain easesRaisingLegs leanForwardRelief";
    readonly 'vein-signs': "varicose spider pelvicVeins pastSvt bruise wantsTreatment thinSkinVein skin ulcer";
    readonly 'vein-symptoms': "ache heavy itching eveningSwelling nightCramps dayCramps";
    readonly pattern: "worseStanding worseEndOfDay worseHeat betterRaised betterWalking";
    readonly 'other-causes': "urgeToMove worseAtRest betterMoving worseEvening slowWeakness burningNumbFeet diuretic statin newMedicine changingSpotOrLump otherProblem";
    readonly health: "heartKidneyLiver diabetes smoker knownPad highBloodPressure obesity familyHistory standingJob sedentary";
};
declare const CHOICES: {
    readonly age: readonly ["under-18", "18-49", "50-64", "65-plus"];
    readonly sex: readonly ["female", "male"];
    readonly pregnancy: readonly ["no", "pregnant", "postpartum-6w"];
    readonly swelling: readonly ["none", "both", "one-calf", "one-whole-leg"];
    readonly cord: readonly ["none", "lower-leg", "above-knee-or-groin"];
    readonly skin: readonly ["none", "stain", "eczema", "hard"];
    readonly ulcer: readonly ["none", "under-2w", "2w-or-more", "healed"];
    readonly nightCramps: readonly ["none", "few", "often"];
};
declare const SITES: readonly ["calf", "thigh", "buttock", "hamstring", "foot", "shin", "joint"];
export type GroupId = keyof typeof GROUP_KEYS;
export type FindingKey = Words<(typeof GROUP_KEYS)[GroupId]>;
export type Site = (typeof SITES)[number];
/**
 * What is known of a visitor's legs. Every key is optional; absent means not asked or not sure and never
 * means no. Yes/no findings are `true` or `false`.
 */
export type Findings = {
    readonly [K in FindingKey]?: K extends keyof typeof CHOICES ? (typeof CHOICES)[K][number] : K extends 'site' ? readonly Site[] : boolean;
};
/** What a key may hold: yes or no, one of some words, or a list of some words. */
export type Allowed = 'yes-no' | readonly string[] | {
    readonly list: readonly string[];
};
/** The keys of every group, in the order of the questions. */
export declare const GROUPS: Readonly<Record<GroupId, readonly FindingKey[]>>;
/** Every finding with the values it may hold. */
export declare const FINDINGS: Readonly<Record<FindingKey, Allowed>>;
export declare const EMERGENCY_KEYS: readonly FindingKey[];
export declare const SAME_DAY_KEYS: readonly FindingKey[];
export declare const CLOT_RISK_KEYS: readonly FindingKey[];
/**
 * Refuses what is not a set of findings. A key whose value is `undefined` counts as absent.
 * @throws TypeError that names the unknown key or value, and what is allowed there.
 */
export declare function checkFindings(findings: unknown): asserts findings is Findings;
export {};
