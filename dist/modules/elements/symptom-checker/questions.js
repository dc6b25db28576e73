import { judge } from '../../triage/judge.js';

/** The parts of the journey, in order; their names are the visitor's sense of progress. */
const SECTIONS = [
    'emergency',
    'today',
    'about',
    'cramps',
    'walking',
    'signs',
    'pattern',
    'health',
];
const YES_NO = ['yes', 'no', 'unknown'];
const choice = (key, ...values) => ({
    id: key,
    choice: key,
    values,
});
const yesNo = (key) => choice(key, ...YES_NO);
const ticks = (id, ...rows) => ({ id, rows });
const oneLeg = (f) => f.swelling?.startsWith('one') || f.calf3cmBigger || f.pittingOneLeg;
const mother = (f) => f.pregnancy === 'pregnant' || f.pregnancy === 'postpartum-6w';
const clotSign = (f) => Boolean(oneLeg(f)) ||
    f.calfTender ||
    f.crampConstant ||
    f.redHotSkin ||
    f.bledRecently ||
    (f.cord && f.cord !== 'none');
let judged;
let undecided = false;
/**
 * Same-day care or a child's doctor is decided: nothing asked later could change that. Page after page asks it of the
 * same findings, which are judged once.
 */
function open(f) {
    if (f !== judged)
        undecided = f.age !== 'under-18' && ['visit', 'self-care'].includes(judge(f).level);
    judged = f;
    return undecided;
}
const felt = (f) => f.ache || f.heavy || f.itching || f.eveningSwelling || f.urgeToMove;
const cramps = (f) => f.nightCramps === 'few' || f.nightCramps === 'often';
const swollen = (f) => (f.swelling && f.swelling !== 'none') || oneLeg(f);
const BODY_NOW = [
    'chestPain',
    'breathlessNow',
    'coughingBlood',
    'fainted',
    'faceArmSpeech',
    'allergicReaction',
    'confusedOrVeryIll',
];
const LEG_NOW = [
    'bleedingNow',
    'coldPaleLegSudden',
    'cannotMoveFoot',
    'numbOrWeakSudden',
    'legBlueSwollenSevere',
    'tightSwollenAfterInjury',
    'brokenOrDeformed',
    'painOutOfProportion',
    'saddleNumbOrNoUrine',
];
/** What stops the journey: all of it is asked on the first two pages. */
const EMERGENCY_ROWS = [...BODY_NOW, ...LEG_NOW];
/** Every question page, in order. A page asks only what can still change the result or the advice. */
const PAGES = [
    { id: 'body-now', section: 'emergency', questions: [ticks('body-now', ...BODY_NOW)] },
    { id: 'leg-now', section: 'emergency', questions: [ticks('leg-now', ...LEG_NOW)] },
    {
        id: 'swelling',
        section: 'today',
        questions: [
            choice('swelling', 'none', 'both', 'one-calf', 'one-whole-leg', 'unknown'),
            ticks('calf', 'calfTender', 'crampConstant', 'calf3cmBigger', 'pittingOneLeg', 'collateralVeins', 'otherProblem'),
        ],
    },
    {
        id: 'swelling-new',
        section: 'today',
        when: (f) => swollen(f) || f.swelling === undefined,
        questions: [yesNo('swellingNew')],
    },
    {
        id: 'skin-today',
        section: 'today',
        questions: [
            ticks('skin-today', 'redHotSkin', 'cord=lower-leg', 'cord=above-knee-or-groin', 'bledRecently', 'spotsNotFading', 'footWound', 'blackToe', 'restPainFoot', 'otherProblem'),
        ],
    },
    {
        id: 'body-today',
        section: 'today',
        questions: [
            ticks('body-today', 'fever', 'injury', 'cannotBearWeight', 'severeMusclePainWeak', 'darkUrine', 'vomitingDehydrated', 'breathlessLyingOrWeightGain', 'otherProblem'),
        ],
    },
    {
        id: 'about',
        section: 'about',
        questions: [
            choice('age', 'under-18', '18-49', '50-64', '65-plus'),
            choice('sex', 'female', 'male', 'unknown'),
        ],
    },
    {
        id: 'pregnancy',
        section: 'about',
        when: (f) => f.sex !== 'male' && f.age !== '65-plus',
        questions: [choice('pregnancy', 'no', 'pregnant', 'postpartum-6w', 'unknown')],
    },
    {
        id: 'pregnancy-warning',
        section: 'about',
        when: mother,
        questions: [yesNo('pregnancyWarning')],
    },
    {
        id: 'clot-risk',
        section: 'about',
        when: (f) => clotSign(f) && f.age !== 'under-18',
        questions: [
            ticks('clot-risk', 'pastDvt', 'activeCancer', 'surgery12Weeks', 'veinTreatmentRecent', 'bedRest3Days', 'castOrParalysis', 'longTravel', 'estrogen', 'bloodThinner'),
        ],
    },
    {
        id: 'cramps',
        section: 'cramps',
        when: open,
        questions: [choice('nightCramps', 'none', 'few', 'often', 'unknown'), yesNo('walkPain')],
    },
    {
        id: 'walking',
        section: 'walking',
        when: (f) => open(f) && f.walkPain,
        questions: [yesNo('startsAtRest'), yesNo('goneIn10Min'), ticks('pace', 'uphill', 'ordinaryPace')],
    },
    {
        id: 'site',
        section: 'walking',
        when: (f) => open(f) && f.walkPain,
        questions: [
            ticks('site', 'site=calf', 'site=thigh', 'site=buttock', 'site=hamstring', 'site=shin', 'site=joint', 'site=foot'),
            { ...ticks('leg', 'leg=left', 'leg=right'), optional: true },
            ticks('walk-feel', 'burstingWalkPain', 'easesRaisingLegs', 'leanForwardRelief', 'otherProblem'),
        ],
    },
    {
        id: 'feelings',
        section: 'signs',
        when: open,
        questions: [
            ticks('feelings', 'ache', 'heavy', 'itching', 'eveningSwelling', 'urgeToMove', 'burningNumbFeet', 'otherProblem'),
        ],
    },
    {
        id: 'seen',
        section: 'signs',
        when: open,
        questions: [
            ticks('veins', 'varicose', 'spider', 'thinSkinVein', 'wantsTreatment'),
            ticks('skin', 'skin=stain', 'skin=eczema', 'skin=hard', 'ulcer=healed', 'ulcer=under-2w', 'ulcer=2w-or-more', 'changingSpotOrLump', 'otherProblem'),
        ],
    },
    {
        id: 'pattern',
        section: 'pattern',
        when: (f) => open(f) && (felt(f) || cramps(f) || swollen(f) || f.varicose),
        questions: [
            ticks('worse', 'worseStanding', 'worseEndOfDay', 'worseHeat', 'worseAtRest', 'worseEvening'),
            ticks('better', 'betterRaised', 'betterWalking', 'betterMoving'),
        ],
    },
    {
        id: 'medicines',
        section: 'health',
        when: (f) => open(f) && (f.ache || cramps(f) || swollen(f)),
        questions: [ticks('medicines', 'diuretic', 'statin', 'newMedicine')],
    },
    {
        id: 'health',
        section: 'health',
        when: open,
        questions: [
            ticks('health', 'diabetes', 'smoker', 'knownPad', 'pastDvt', 'pastSvt', 'veinTreatmentRecent'),
            ticks('habits', 'highBloodPressure', 'obesity', 'familyHistory', 'standingJob', 'sedentary'),
        ],
    },
];

export { EMERGENCY_ROWS, PAGES, SECTIONS };
