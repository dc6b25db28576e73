import { isYes } from './answered.js';

/** Whether the finding is there, with a value that counts where the row names some. */
function isCounted(f, what) {
    const value = f[keyOf(what)];
    if (value === undefined)
        return false;
    return typeof what === 'string' ? isYes(value) : what.includes(value, 1);
}
const keyOf = (what) => (typeof what === 'string' ? what : what[0]);
const either = (...any) => (f) => any.some((what) => isCounted(f, what));
const ONE_LEG = [['swelling', 'one-calf', 'one-whole-leg'], 'calf3cmBigger', 'pittingOneLeg'];
const OPEN_ULCER = ['ulcer', 'under-2w', '2w-or-more'];
const MOTHER = ['pregnancy', 'pregnant', 'postpartum-6w'];
const CHILD = ['age', 'under-18'];
const hasOneLeg = either(...ONE_LEG);
const hasOpenUlcer = either(OPEN_ULCER);
/** Pregnant, or within 6 weeks after birth: clots are likelier all that time (RCOG 37b, 2015). */
const isMother = either(MOTHER);
const isChild = either(CHILD);
/**
 * Wells points for a clot in a leg, two-level score (NICE NG158, 2020). Never shown, and it only adds
 * urgency: the score's minus two for another likely cause is left out.
 */
function wellsPoints(f) {
    return [
        f.activeCancer,
        f.castOrParalysis,
        f.calfTender,
        f.calf3cmBigger,
        f.pittingOneLeg,
        f.collateralVeins,
        f.pastDvt,
        f.bedRest3Days || f.surgery12Weeks || f.veinTreatmentRecent,
        f.swelling === 'one-whole-leg',
    ].filter(Boolean).length;
}
/**
 * Edinburgh Claudication Questionnaire (Leng & Fowkes 1992): definite with the calf, atypical with thigh or buttock.
 * What is not answered fits, so that doubt leads to the artery test.
 */
function isClaudication(f) {
    return (!!f.walkPain &&
        !f.startsAtRest &&
        f.goneIn10Min !== false &&
        !(f.uphill === false && f.ordinaryPace === false) &&
        (!f.site || f.site.some((site) => site === 'calf' || site === 'thigh' || site === 'buttock')));
}
const hasArterySign = (f) => isClaudication(f) || !!f.knownPad;
/** Classic claudication misses most narrow arteries (ACC/AHA 2024): who is at risk is tested unless the pain fits another cause. */
function isWalkRisk(f) {
    const otherCause = f.leanForwardRelief ||
        (f.burstingWalkPain && f.easesRaisingLegs) ||
        (f.site?.length === 1 && f.site[0] === 'joint');
    return !!f.walkPain && either('smoker', 'diabetes', ['age', '65-plus'])(f) && !otherCause;
}
const TIME_OF_DAY = [
    'worseStanding',
    'worseEndOfDay',
    'worseHeat',
    'betterRaised',
    'betterWalking',
    'eveningSwelling',
];
/**
 * Leg symptoms that come from veins: 3 of 4 points (Carpentier 2007), and a pattern over the day or by position,
 * which is what tells them from others (van der Velden 2014).
 */
function hasVenousPattern(f) {
    const points = [
        f.heavy || f.eveningSwelling,
        f.itching || f.urgeToMove || f.ache,
        f.worseHeat,
        f.betterWalking || (f.walkPain === false && !f.sportPain),
    ].filter(Boolean).length;
    return points >= 3 && either(...TIME_OF_DAY)(f);
}
const WELLS = [
    ...ONE_LEG,
    'calfTender',
    'collateralVeins',
    'activeCancer',
    'castOrParalysis',
    'bedRest3Days',
    'surgery12Weeks',
    'veinTreatmentRecent',
    'pastDvt',
];
const WALK = ['walkPain', ['startsAtRest', false], 'uphill', 'ordinaryPace', 'goneIn10Min', 'site'];
/** What no single finding tells. The rules name these. */
const PREDICATES = {
    /** Swelling of one leg, told or measured, unless it is known to be old: not sure counts as new. */
    'new-one-leg': {
        holds: (f) => hasOneLeg(f) && f.swellingNew !== false,
        of: [...ONE_LEG, 'swellingNew'],
    },
    'new-both-legs': {
        holds: (f) => f.swelling === 'both' && f.swellingNew === true,
        of: ['swelling', 'swellingNew'],
    },
    'wells-1': { holds: (f) => wellsPoints(f) >= 1, of: WELLS },
    'wells-2': { holds: (f) => wellsPoints(f) >= 2, of: WELLS },
    'artery-sign': { holds: hasArterySign, of: [...WALK, 'knownPad'] },
    'walk-risk': { holds: isWalkRisk, of: ['walkPain', 'smoker', 'diabetes', ['age', '65-plus']] },
    'venous-pattern': {
        holds: hasVenousPattern,
        of: ['heavy', 'itching', 'urgeToMove', 'ache', ['walkPain', false], ...TIME_OF_DAY],
    },
};

export { CHILD, MOTHER, ONE_LEG, OPEN_ULCER, PREDICATES, hasArterySign, hasOneLeg, hasOpenUlcer, isChild, isClaudication, isCounted, isMother, keyOf, wellsPoints };
