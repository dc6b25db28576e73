import {
  WITHIN,
  type FindingKey,
  type Findings,
  type Level,
  type RuleId,
  type Who,
  type Within,
} from '../../../src/triage/index.js';

export type Decision = readonly [rule: RuleId, level: Level, who: Who, within: Within];

/**
 * The rules a second time, written as plain sentences and apart from the table that ships: double bookkeeping
 * for a table whose slip could harm. A change of a rule is made in both.
 */
export function decide(f: Findings): Decision {
  const all = decisions(f);
  const [first] = all as [Decision];
  const [rule, level, who] = first;
  const soon = all.filter((one) => one[1] === level).map((one) => WITHIN.indexOf(one[3]));
  return [rule, level, who, WITHIN[Math.min(...soon)]!];
}

/** Every rule that matches, in order. */
function decisions(f: Findings): readonly Decision[] {
  const found: Decision[] = [];
  const any = (...keys: FindingKey[]): boolean => keys.some((key) => f[key] === true);
  const all = (...keys: FindingKey[]): boolean => keys.every((key) => f[key] === true);

  const child = f.age === 'under-18';
  const mother = f.pregnancy === 'pregnant' || f.pregnancy === 'postpartum-6w';
  const urgent: Who = child ? 'childs-doctor' : 'urgent-care';
  const vein: Who = mother ? 'maternity' : 'vein-clinic';
  const doctor: Who = mother ? 'maternity' : 'primary-care';

  const emergency = (rule: RuleId, holds: unknown): void => {
    if (holds) found.push([rule, 'emergency', 'emergency', 'now']);
  };
  const today = (rule: RuleId, holds: unknown, who: Who = urgent, within: Within = 'today'): void => {
    if (holds) found.push([rule, 'today', who, within]);
  };
  const visit = (rule: RuleId, holds: unknown, who: Who, within: Within): void => {
    if (holds) found.push([rule, 'visit', who, within]);
  };

  const oneLeg =
    f.swelling === 'one-calf' || f.swelling === 'one-whole-leg' || any('calf3cmBigger', 'pittingOneLeg');
  const newLeg = oneLeg && f.swellingNew !== false;
  const both = f.swelling === 'both';
  const swollen = both || f.swelling === 'one-calf' || f.swelling === 'one-whole-leg';
  const newBoth = both && f.swellingNew === true;
  const cord = f.cord === 'lower-leg' || f.cord === 'above-knee-or-groin';
  const openUlcer = f.ulcer === 'under-2w' || f.ulcer === '2w-or-more';
  const skin = f.skin === 'stain' || f.skin === 'eczema' || f.skin === 'hard';
  const nightCramps = f.nightCramps === 'few' || f.nightCramps === 'often';

  let wells = 0;
  if (any('activeCancer')) wells++;
  if (any('castOrParalysis')) wells++;
  if (any('calfTender')) wells++;
  if (any('calf3cmBigger')) wells++;
  if (any('pittingOneLeg')) wells++;
  if (any('collateralVeins')) wells++;
  if (any('pastDvt')) wells++;
  if (any('bedRest3Days', 'surgery12Weeks', 'veinTreatmentRecent')) wells++;
  if (f.swelling === 'one-whole-leg') wells++;

  const paceFits = any('uphill', 'ordinaryPace') || f.uphill === undefined || f.ordinaryPace === undefined;
  const muscle =
    f.site === undefined || f.site.some((one) => one === 'calf' || one === 'thigh' || one === 'buttock');
  const edinburgh =
    any('walkPain') && f.startsAtRest !== true && paceFits && f.goneIn10Min !== false && muscle;
  const artery = edinburgh || any('knownPad');
  const jointOnly = f.site?.length === 1 && f.site[0] === 'joint';
  const walkRisk =
    any('walkPain') &&
    (any('smoker', 'diabetes') || f.age === '65-plus') &&
    !any('leanForwardRelief') &&
    !all('burstingWalkPain', 'easesRaisingLegs') &&
    !jointOnly;

  let points = 0;
  if (any('heavy', 'eveningSwelling')) points++;
  if (any('itching', 'urgeToMove', 'ache')) points++;
  if (any('worseHeat')) points++;
  if (any('betterWalking') || (f.walkPain === false && !any('sportPain'))) points++;
  const byTheHour = any(
    'worseStanding',
    'worseEndOfDay',
    'worseHeat',
    'betterRaised',
    'betterWalking',
    'eveningSwelling',
  );
  const venous =
    (points >= 3 && byTheHour) || (any('eveningSwelling') && any('worseStanding', 'betterRaised'));

  emergency('lung-or-heart', any('breathlessNow', 'chestPain', 'coughingBlood', 'fainted'));
  const clotNear =
    newLeg ||
    cord ||
    f.pregnancy === 'postpartum-6w' ||
    any('calfTender', 'crampConstant', 'activeCancer', 'surgery12Weeks') ||
    any('bedRest3Days', 'castOrParalysis', 'pastDvt');
  emergency(
    'lung-clot',
    (any('breathlessNew', 'racingHeart') && clotNear) || all('breathlessNew', 'racingHeart'),
  );
  emergency('bleeding', any('bleedingNow') || all('bruiseGrowing', 'bloodThinner', 'racingHeart'));
  emergency('allergy', any('allergicReaction') || all('rashBlisters', 'fever', 'newMedicine'));
  emergency('broken', any('brokenOrDeformed'));
  emergency('stroke', any('faceArmSpeech'));
  emergency('spine', any('saddleNumbOrNoUrine'));
  emergency('blocked-artery', any('coldPaleLegSudden', 'cannotMoveFoot', 'numbOrWeakSudden'));
  emergency('spreading-weakness', any('weaknessSpreading'));
  emergency('compartment', any('tightSwollenAfterInjury'));
  emergency('massive-clot', any('legBlueSwollenSevere'));
  emergency(
    'severe-infection',
    any('painOutOfProportion', 'confusedOrVeryIll') ||
      (any('fever') && (any('spotsNotFading', 'blackToe') || all('diabetes', 'footWound'))) ||
      (all('fever', 'racingHeart') && (any('redHotSkin', 'footWound') || openUlcer)),
  );
  emergency('muscle-kidney', any('darkUrine') && any('severeMusclePainWeak', 'vomitingDehydrated'));

  today(
    'pregnancy-warning',
    any('pregnancyWarning') ||
      (mother && any('fever', 'racingHeart', 'breathlessNew', 'weightGainFast')) ||
      (mother && newBoth && f.pregnancyWarning !== false),
    'maternity',
  );
  today(
    'clot-pregnant',
    mother &&
      (oneLeg ||
        cord ||
        any('calfTender', 'crampConstant', 'collateralVeins', 'burstingWalkPain') ||
        (any('pastDvt') && (any('ache', 'heavy', 'eveningSwelling') || swollen))),
    'maternity',
  );
  today(
    'child-today',
    child &&
      (newLeg ||
        both ||
        any('fever', 'injury', 'cannotBearWeight', 'spotsNotFading', 'redHotSkin') ||
        any('rashBlisters', 'bruiseGrowing', 'crampConstant')),
  );
  today('clot', newLeg);
  today(
    'clot-likely',
    (wells >= 2 && (newLeg || any('calfTender', 'crampConstant', 'collateralVeins'))) ||
      (newBoth && any('activeCancer')),
  );
  today(
    'cramp-clot',
    (any('crampConstant') && (wells >= 1 || any('longTravel', 'estrogen', 'calfTender', 'bloodThinner'))) ||
      (any('calfTender') && any('longTravel', 'estrogen')),
  );
  today('foot-at-risk', any('blackToe', 'restPainFoot'), child ? urgent : 'vascular');
  today(
    'skin-infection',
    any('redHotSkin') ||
      (any('fever') &&
        (openUlcer ||
          swollen ||
          any('footWound', 'activeCancer', 'surgery12Weeks', 'veinTreatmentRecent') ||
          any('calfTender', 'crampConstant'))),
  );
  today('bled', any('bledRecently'));
  today('muscle-breakdown', any('darkUrine', 'severeMusclePainWeak'));
  today('dehydration', any('vomitingDehydrated'));
  today('tear', any('injury', 'cannotBearWeight'));
  today('spots', any('spotsNotFading'));
  today('shingles', any('rashBlisters'));
  today('heart', any('breathlessNew', 'weightGainFast', 'racingHeart'));
  today('cord-pressed', all('slowWeakness', 'activeCancer'));
  today('bruise', all('bruiseGrowing', 'bloodThinner'));
  today('after-treatment', any('veinTreatmentRecent') && cord, child ? urgent : 'treating-clinic');
  today('surface-clot', cord);
  const soreFoot = any('footWound') || openUlcer;
  today('foot-at-risk', soreFoot && artery, child ? urgent : 'vascular', '1-working-day');
  today('foot-at-risk', any('footWound') && any('diabetes', 'burningNumbFeet'), urgent, '1-working-day');
  today('bruise', any('bruiseGrowing'), urgent, '1-working-day');

  visit('child', child && found.length === 0, 'childs-doctor', '2-weeks');
  visit('child', child && any('changingSpotOrLump'), 'childs-doctor', '1-working-day');
  visit('artery', artery || walkRisk, 'primary-care', '2-weeks');
  visit(
    'after-treatment-visit',
    any('veinTreatmentRecent') &&
      (any('otherProblem', 'bruise', 'spider', 'varicose', 'ache', 'heavy', 'itching', 'eveningSwelling') ||
        any('wantsTreatment', 'burningNumbFeet', 'calfTender') ||
        swollen ||
        openUlcer ||
        skin),
    'treating-clinic',
    '1-working-day',
  );
  visit('ulcer', openUlcer && (any('diabetes', 'smoker') || artery), 'vascular', '2-weeks');
  visit('ulcer', openUlcer, vein, '2-weeks');
  visit('venous-claudication', all('burstingWalkPain', 'easesRaisingLegs'), vein, '2-weeks');
  visit('changing-spot', any('changingSpotOrLump'), 'primary-care', '2-weeks');
  visit('slow-weakness', any('slowWeakness'), 'primary-care', '2-weeks');
  visit('unexplained-sign', any('crampConstant', 'fever', 'collateralVeins'), doctor, '1-working-day');
  visit('unexplained-sign', any('footWound'), doctor, '2-weeks');
  visit('thin-skin', any('thinSkinVein'), vein, '2-weeks');
  if (f.pregnancy !== 'pregnant')
    visit('new-both-swelling', newBoth, doctor, any('pastDvt') ? '1-working-day' : '2-weeks');
  visit(
    'post-thrombotic',
    any('pastDvt') && (any('ache', 'heavy', 'eveningSwelling') || swollen),
    vein,
    'routine',
  );
  if (
    f.pregnancy === 'pregnant' &&
    found.length === 0 &&
    !any('otherProblem', 'fever', 'footWound', 'walkPain', 'sportPain', 'slowWeakness', 'burningNumbFeet')
  )
    found.push(['pregnant-veins', 'self-care', 'maternity', 'next-visit']);
  visit('skin', skin, vein, 'routine');
  visit('healed-ulcer', f.ulcer === 'healed', vein, 'routine');
  visit('past-surface-clot', any('pastSvt'), vein, 'routine');
  visit(
    'varicose-with-symptoms',
    any('varicose') && any('ache', 'heavy', 'itching', 'eveningSwelling', 'worseStanding', 'worseEndOfDay'),
    vein,
    'routine',
  );
  visit('pelvic-veins', any('pelvicVeins'), f.sex === 'male' ? 'primary-care' : vein, 'routine');
  visit(
    'medicine-swelling',
    any('newMedicine', 'heartKidneyLiver') && (both || any('eveningSwelling')),
    doctor,
    '2-weeks',
  );
  visit('unexplained-sign', any('calfTender'), doctor, '1-working-day');
  visit('unexplained-sign', any('walkPain') && !any('leanForwardRelief'), doctor, '2-weeks');
  visit(
    'restless-legs',
    all('urgeToMove', 'betterMoving') && any('worseAtRest', 'worseEvening'),
    doctor,
    '4-weeks',
  );
  visit('nerve', any('burningNumbFeet'), doctor, '4-weeks');
  visit('spine-walk', all('leanForwardRelief', 'walkPain'), doctor, '4-weeks');
  visit('sport-pain', any('sportPain'), doctor, '4-weeks');
  visit('vein-pattern-unseen', venous, both && any('diuretic') ? doctor : vein, 'routine');
  visit('lasting-swelling', swollen || any('eveningSwelling'), doctor, 'routine');
  visit(
    'medicine',
    (f.nightCramps === 'often' || any('ache', 'dayCramps')) && any('diuretic', 'statin'),
    doctor,
    '4-weeks',
  );
  visit(
    'medicine',
    any('newMedicine') && (nightCramps || swollen || any('ache', 'eveningSwelling', 'dayCramps')),
    doctor,
    '4-weeks',
  );
  visit('unasked', any('otherProblem'), doctor, '2-weeks');
  visit('wish', any('wantsTreatment') && any('spider', 'varicose'), vein, 'routine');
  if (found.length === 0) found.push(['self-care', 'self-care', 'nobody', 'none']);
  return found;
}
