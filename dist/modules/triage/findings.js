/** The keys in the order of the questions. A key without choices below is a yes/no finding. */
const GROUP_KEYS = {
    about: 'age sex pregnancy',
    emergency: 'breathlessNow chestPain coughingBlood fainted bleedingNow coldPaleLegSudden cannotMoveFoot numbOrWeakSudden faceArmSpeech saddleNumbOrNoUrine weaknessSpreading tightSwollenAfterInjury legBlueSwollenSevere allergicReaction brokenOrDeformed painOutOfProportion confusedOrVeryIll',
    'same-day': 'swelling swellingNew calfTender calf3cmBigger pittingOneLeg collateralVeins crampConstant cord redHotSkin rashBlisters fever racingHeart spotsNotFading bledRecently bruiseGrowing footWound blackToe restPainFoot darkUrine severeMusclePainWeak vomitingDehydrated injury cannotBearWeight breathlessNew weightGainFast pregnancyWarning',
    'clot-risk': 'activeCancer surgery12Weeks bedRest3Days castOrParalysis pastDvt longTravel estrogen veinTreatmentRecent bloodThinner',
    walking: 'walkPain sportPain startsAtRest uphill ordinaryPace goneIn10Min site burstingWalkPain easesRaisingLegs leanForwardRelief',
    'vein-signs': 'varicose spider pelvicVeins pastSvt bruise wantsTreatment thinSkinVein skin ulcer',
    'vein-symptoms': 'ache heavy itching eveningSwelling nightCramps dayCramps',
    pattern: 'worseStanding worseEndOfDay worseHeat betterRaised betterWalking',
    'other-causes': 'urgeToMove worseAtRest betterMoving worseEvening slowWeakness burningNumbFeet diuretic statin newMedicine changingSpotOrLump otherProblem',
    health: 'heartKidneyLiver diabetes smoker knownPad highBloodPressure obesity familyHistory standingJob sedentary',
};
const CHOICES = {
    age: ['under-18', '18-49', '50-64', '65-plus'],
    sex: ['female', 'male'],
    pregnancy: ['no', 'pregnant', 'postpartum-6w'],
    swelling: ['none', 'both', 'one-calf', 'one-whole-leg'],
    cord: ['none', 'lower-leg', 'above-knee-or-groin'],
    skin: ['none', 'stain', 'eczema', 'hard'],
    ulcer: ['none', 'under-2w', '2w-or-more', 'healed'],
    nightCramps: ['none', 'few', 'often'],
};
const SITES = ['calf', 'thigh', 'buttock', 'hamstring', 'foot', 'shin', 'joint'];
/** The keys of every group, in the order of the questions. */
const GROUPS = Object.fromEntries(Object.entries(GROUP_KEYS).map(([id, keys]) => [id, keys.split(' ')]));
/** Every finding with the values it may hold. */
const FINDINGS = Object.fromEntries(Object.values(GROUPS)
    .flat()
    .map((key) => [
    key,
    key === 'site' ? { list: SITES } : (CHOICES[key] ?? 'yes-no'),
]));
const EMERGENCY_KEYS = GROUPS.emergency;
const SAME_DAY_KEYS = GROUPS['same-day'];
const CLOT_RISK_KEYS = GROUPS['clot-risk'];
/**
 * Refuses what is not a set of findings. A key whose value is `undefined` counts as absent.
 * @throws TypeError that names the unknown key or value, and what is allowed there.
 */
function checkFindings(findings) {
    const refuse = (what, value, allowed) => {
        throw new TypeError(`${what}: got ${String(value)} (${typeof value}), allowed: ${allowed}`);
    };
    if (typeof findings !== 'object' || !findings || Array.isArray(findings))
        return refuse('findings', findings, 'an object');
    for (const [key, value] of Object.entries(findings)) {
        const allowed = Object.prototype.hasOwnProperty.call(FINDINGS, key) && FINDINGS[key];
        if (!allowed)
            return refuse('findings key', key, Object.keys(FINDINGS).join(', '));
        const refuseValue = (shape) => refuse(`findings.${key}`, value, shape);
        if (value === undefined)
            continue;
        if (allowed === 'yes-no') {
            if (typeof value !== 'boolean')
                refuseValue('true, false');
        }
        else if ('list' in allowed) {
            if (!Array.isArray(value) || !value.every((one) => allowed.list.includes(one)))
                refuseValue(`a list of ${allowed.list.join(', ')}`);
        }
        else if (!allowed.includes(value))
            refuseValue(allowed.join(', '));
    }
}

export { CLOT_RISK_KEYS, EMERGENCY_KEYS, FINDINGS, GROUPS, SAME_DAY_KEYS, checkFindings };
