import type { FindingKey, Findings, Level, RuleId, Who, Within } from '../../../src/triage/index.js';

type Decision = readonly [rule: RuleId, level: Level, who: Who, within: Within];

const emergency = (rule: RuleId): Decision => [rule, 'emergency', 'emergency', 'now'];
const today = (rule: RuleId, who: Who = 'urgent-care', within: Within = 'today'): Decision => [
  rule,
  'today',
  who,
  within,
];
const visit = (rule: RuleId, who: Who = 'vein-clinic', within: Within = 'routine'): Decision => [
  rule,
  'visit',
  who,
  within,
];

/**
 * The rules a second time, written as plain sentences and apart from the table that ships: double bookkeeping
 * for a table whose slip could harm. A change of a rule is made in both.
 */
export function decide(f: Findings): Decision {
  const any = (...keys: FindingKey[]): boolean => keys.some((key) => f[key] === true);
  const all = (...keys: FindingKey[]): boolean => keys.every((key) => f[key] === true);

  const oneLeg =
    f.swelling === 'one-calf' || f.swelling === 'one-whole-leg' || any('calf3cmBigger', 'pittingOneLeg');
  const newLeg = oneLeg && f.swellingNew !== false;
  const swollen = oneLeg || f.swelling === 'both';
  const openUlcer = f.ulcer === 'under-2w' || f.ulcer === '2w-or-more';
  const child = f.age === 'under-18';
  const pregnantOrAfter = f.pregnancy === 'pregnant' || f.pregnancy === 'postpartum-6w';

  let wells = 0;
  for (const key of [
    'activeCancer',
    'castOrParalysis',
    'calfTender',
    'calf3cmBigger',
    'pittingOneLeg',
  ] as const)
    if (any(key)) wells++;
  for (const key of ['collateralVeins', 'pastDvt'] as const) if (any(key)) wells++;
  if (any('bedRest3Days', 'surgery12Weeks', 'veinTreatmentRecent')) wells++;
  if (f.swelling === 'one-whole-leg') wells++;

  if (any('breathlessNow', 'chestPain', 'coughingBlood', 'fainted')) return emergency('lung-or-heart');
  if (any('bleedingNow')) return emergency('bleeding');
  if (any('allergicReaction')) return emergency('allergy');
  if (any('brokenOrDeformed')) return emergency('broken');
  if (any('faceArmSpeech')) return emergency('stroke');
  if (any('saddleNumbOrNoUrine')) return emergency('spine');
  if (any('coldPaleLegSudden', 'cannotMoveFoot', 'numbOrWeakSudden')) return emergency('blocked-artery');
  if (any('tightSwollenAfterInjury')) return emergency('compartment');
  if (any('legBlueSwollenSevere')) return emergency('massive-clot');
  if (any('painOutOfProportion', 'confusedOrVeryIll')) return emergency('severe-infection');

  if (any('pregnancyWarning')) return today('pregnancy-warning', 'maternity');
  if (pregnantOrAfter && (newLeg || any('calfTender', 'crampConstant')))
    return today('clot-pregnant', 'maternity');
  if (child && (newLeg || f.swelling === 'both')) return today('child-today', 'childs-doctor');
  if (child && any('fever', 'injury', 'cannotBearWeight', 'spotsNotFading', 'redHotSkin', 'crampConstant'))
    return today('child-today', 'childs-doctor');
  if (newLeg) return today('clot');
  if (wells >= 2 && any('calfTender', 'crampConstant')) return today('clot-likely');
  if (any('crampConstant') && (wells >= 1 || any('longTravel', 'estrogen', 'calfTender')))
    return today('cramp-clot');
  if (f.cord === 'lower-leg' || f.cord === 'above-knee-or-groin') return today('surface-clot');
  if (any('redHotSkin') || (any('fever') && (any('footWound') || openUlcer))) return today('skin-infection');
  if (any('bledRecently')) return today('bled');
  if (any('blackToe', 'restPainFoot')) return today('foot-at-risk', 'vascular');
  if (all('diabetes', 'footWound')) return today('foot-at-risk', 'urgent-care', '1-working-day');
  if (any('darkUrine', 'severeMusclePainWeak')) return today('muscle-breakdown');
  if (any('vomitingDehydrated')) return today('dehydration');
  if (any('injury', 'cannotBearWeight')) return today('tear');
  if (any('breathlessLyingOrWeightGain')) return today('heart');
  if (any('spotsNotFading')) return today('spots');

  const pace = any('uphill', 'ordinaryPace');
  const muscle = f.site?.some((site) => site === 'calf' || site === 'thigh' || site === 'buttock');
  const edinburgh = any('walkPain') && f.startsAtRest !== true && pace && f.goneIn10Min !== false && muscle;
  const paceUnsure = !pace && (f.uphill === undefined || f.ordinaryPace === undefined);
  const walkUnsure =
    any('walkPain') &&
    (f.startsAtRest === undefined || f.goneIn10Min === undefined || f.site === undefined || paceUnsure);
  let venous = 0;
  if (any('heavy', 'eveningSwelling')) venous++;
  if (any('itching', 'urgeToMove', 'ache')) venous++;
  if (any('worseHeat')) venous++;
  if (any('betterWalking') || f.walkPain === false) venous++;

  if (child) return visit('child', 'childs-doctor');
  if (edinburgh || any('knownPad')) return visit('artery', 'primary-care', '2-weeks');
  if (openUlcer)
    return visit('ulcer', any('diabetes', 'smoker') || walkUnsure ? 'vascular' : 'vein-clinic', '2-weeks');
  if (all('burstingWalkPain', 'easesRaisingLegs'))
    return visit('venous-claudication', 'vein-clinic', '2-weeks');
  if (any('changingSpotOrLump')) return visit('changing-spot', 'primary-care', '2-weeks');
  if (any('thinSkinVein')) return visit('thin-skin', 'vein-clinic', '2-weeks');
  if (any('pastDvt') && (swollen || any('heavy', 'ache', 'eveningSwelling'))) return visit('post-thrombotic');
  if (f.pregnancy === 'pregnant' && !any('otherProblem', 'fever', 'footWound', 'walkPain'))
    return ['pregnant-veins', 'self-care', 'maternity', 'next-visit'];
  if (f.skin === 'stain' || f.skin === 'eczema' || f.skin === 'hard') return visit('skin');
  if (f.ulcer === 'healed') return visit('healed-ulcer');
  if (any('pastSvt')) return visit('past-surface-clot');
  if (any('varicose') && any('ache', 'heavy', 'itching', 'eveningSwelling', 'worseStanding', 'worseEndOfDay'))
    return visit('varicose-with-symptoms');
  if (venous >= 3 || (any('eveningSwelling') && any('worseStanding', 'betterRaised')))
    return visit('vein-pattern-unseen');
  if (swollen || any('eveningSwelling')) return visit('lasting-swelling', 'primary-care');
  if (all('urgeToMove', 'betterMoving') && any('worseAtRest', 'worseEvening'))
    return visit('restless-legs', 'primary-care', '4-weeks');
  if (any('burningNumbFeet')) return visit('nerve', 'primary-care', '4-weeks');
  if (all('leanForwardRelief', 'walkPain')) return visit('spine-walk', 'primary-care', '4-weeks');
  if ((f.nightCramps === 'often' || any('ache')) && any('diuretic', 'statin'))
    return visit('medicine', 'primary-care', '4-weeks');
  const cramps = f.nightCramps === 'often' || f.nightCramps === 'few';
  if (any('newMedicine') && (cramps || any('ache'))) return visit('medicine', 'primary-care', '4-weeks');
  if (any('crampConstant', 'calfTender', 'fever', 'footWound', 'collateralVeins', 'walkPain'))
    return visit('unexplained-sign', 'primary-care', '2-weeks');
  if (any('wantsTreatment') && any('spider', 'varicose')) return visit('wish');
  if (any('otherProblem'))
    return visit('unasked', any('veinTreatmentRecent') ? 'vein-clinic' : 'primary-care', '2-weeks');
  return ['self-care', 'self-care', 'nobody', 'none'];
}
