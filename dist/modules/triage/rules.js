/** From the least to the most urgent. */
const LEVELS = ['self-care', 'visit', 'today', 'emergency'];
/** Makes rows of one kind: all but id, sources and needs unless the row says otherwise. */
const kind = (level, who, within, against) => (id, sources, needs, options) => ({
    id,
    level,
    who,
    within,
    against,
    sources,
    needs,
    ...options,
});
const LUNG = ['breathlessNow', 'chestPain', 'coughingBlood', 'fainted'];
const CLOT = ['swelling', 'swellingNew', 'calfTender', 'crampConstant', 'cord'];
const VERY_ILL = ['painOutOfProportion', 'confusedOrVeryIll'];
const INFECTION = ['redHotSkin', 'fever'];
const BLOCKED = ['coldPaleLegSudden', 'cannotMoveFoot', 'numbOrWeakSudden'];
const DYING_FOOT = ['blackToe', 'restPainFoot'];
const FOOT = [...DYING_FOOT, 'footWound', ...BLOCKED];
const emergency = kind('emergency', 'emergency', 'now', []);
const today = kind('today', 'urgent-care', 'today', LUNG);
const veins = kind('visit', 'vein-clinic', 'routine', CLOT);
const veinsSoon = kind('visit', 'vein-clinic', '2-weeks', CLOT);
const doctor = kind('visit', 'primary-care', '4-weeks', CLOT);
const doctorSoon = kind('visit', 'primary-care', '2-weeks', CLOT);
const selfCare = kind('self-care', 'nobody', 'none', CLOT);
const OPEN_ULCER = ['ulcer', 'under-2w', '2w-or-more'];
const MEASURED = ['calf3cmBigger', 'pittingOneLeg'];
const ONE_LEG = [['swelling', 'one-calf', 'one-whole-leg'], ...MEASURED];
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
const SORE_LEG = ['calfTender', 'crampConstant', (v) => v.oneLegMaybeNew];
const CHILD = ['age', 'under-18'];
const nothingAbove = (_, taken) => !taken.size;
/** The rules in order. All that match give reasons; the first decides. */
const RULES = [
    emergency('lung-or-heart', ['ng158', 'chest21'], [LUNG]),
    emergency('bleeding', ['cg168', 'byard07'], [['bleedingNow']]),
    emergency('allergy', ['ana23'], [['allergicReaction']]),
    emergency('broken', ['ng37'], [['brokenOrDeformed']]),
    emergency('stroke', ['stroke19'], [['faceArmSpeech']]),
    emergency('spine', ['girft23'], [['saddleNumbOrNoUrine']]),
    emergency('blocked-artery', ['pad24'], [BLOCKED]),
    emergency('compartment', ['aaos18'], [['tightSwollenAfterInjury']]),
    emergency('massive-clot', ['esvs21', 'pad24'], [['legBlueSwollenSevere']]),
    emergency('severe-infection', ['idsa14', 'ng141'], [VERY_ILL]),
    today('pregnancy-warning', ['acog222'], [['pregnancyWarning']], { who: 'maternity' }),
    today('clot-pregnant', ['rcog37b'], [['pregnancy'], SORE_LEG], {
        who: 'maternity',
        also: [...ONE_LEG, 'swellingNew'],
    }),
    today('child-today', ['limp15', 'ng240'], [
        [CHILD],
        [
            ...INFECTION,
            'injury',
            'cannotBearWeight',
            'spotsNotFading',
            'crampConstant',
            ['swelling', 'both'],
            (v) => v.oneLegMaybeNew,
        ],
    ], { who: 'childs-doctor', also: [...ONE_LEG, 'swellingNew'], against: [...LUNG, ...VERY_ILL] }),
    today('clot', ['ng158'], [[(v) => v.oneLegMaybeNew]], { also: [...ONE_LEG, 'swellingNew'] }),
    today('clot-likely', ['ng158'], [[(v) => v.wells > 1], SORE_LEG], { also: WELLS }),
    today('cramp-clot', ['ng158'], [['crampConstant'], ['longTravel', 'estrogen', (v) => v.wells]], {
        also: WELLS,
    }),
    today('surface-clot', ['esvs21'], [['cord']]),
    today('skin-infection', ['ng141', 'idsa14'], [['redHotSkin']], { also: ['fever'], against: VERY_ILL }),
    today('skin-infection', ['ng141', 'idsa14'], [['fever'], ['footWound', OPEN_ULCER]], { against: VERY_ILL }),
    today('bled', ['cg168', 'byard07'], [['bledRecently']], { against: ['bleedingNow'] }),
    // A dying foot first: it is sooner than the working day that a wound may wait.
    today('foot-at-risk', ['pad24'], [DYING_FOOT], { who: 'vascular', against: BLOCKED }),
    today('foot-at-risk', ['ng19'], [['diabetes'], ['footWound']], {
        within: '1-working-day',
        against: [...INFECTION, ...DYING_FOOT],
    }),
    today('muscle-breakdown', ['mayo25'], [['darkUrine', 'severeMusclePainWeak']], { against: VERY_ILL }),
    today('dehydration', ['cramps12'], [['vomitingDehydrated']], { against: VERY_ILL }),
    today('tear', ['ng38'], [['injury', 'cannotBearWeight']], {
        against: ['brokenOrDeformed', 'tightSwollenAfterInjury'],
    }),
    today('heart', ['ng106'], [['breathlessLyingOrWeightGain']]),
    today('spots', ['ng240'], [['spotsNotFading']], { against: VERY_ILL }),
    // The vein and clot guidelines are written for adults.
    doctor('child', ['cg168', 'ng158'], [[CHILD], [nothingAbove]], { who: 'childs-doctor', within: 'routine' }),
    doctorSoon('artery', ['ecq92', 'pad24'], [[(v) => v.edinburgh]], {
        also: ['walkPain', ['startsAtRest', false], 'uphill', 'ordinaryPace', 'goneIn10Min', 'site'],
        against: FOOT,
    }),
    doctorSoon('artery', ['pad24'], [['knownPad']], { against: FOOT }),
    veinsSoon('ulcer', ['cg168', 'pad24'], [[OPEN_ULCER], ['diabetes', 'smoker', (v) => v.poorInflow || v.walkUnsure]], {
        who: 'vascular',
        also: ['walkPain', 'knownPad'],
        against: INFECTION,
    }),
    veinsSoon('ulcer', ['cg168'], [[OPEN_ULCER]], { against: INFECTION }),
    veinsSoon('venous-claudication', ['delis04', 'esvs22'], [['burstingWalkPain'], ['easesRaisingLegs']]),
    doctorSoon('changing-spot', ['ng12'], [['changingSpotOrLump']]),
    veinsSoon('thin-skin', ['cg168', 'byard07'], [['thinSkinVein']], {
        against: ['bleedingNow', 'bledRecently'],
    }),
    veins('post-thrombotic', ['esvs22'], [['pastDvt'], ['heavy', 'ache', 'eveningSwelling', 'swelling', ...MEASURED]]),
    selfCare('pregnant-veins', ['cg168'], [
        [['pregnancy', 'pregnant']],
        [nothingAbove],
        [(v) => !(v.otherProblem || v.fever || v.footWound || v.walkPain)],
    ], {
        who: 'maternity',
        within: 'next-visit',
        also: [
            'swelling',
            'eveningSwelling',
            'varicose',
            'spider',
            'collateralVeins',
            'ache',
            'heavy',
            'nightCramps',
        ],
        against: [...CLOT, 'pregnancyWarning'],
    }),
    veins('skin', ['cg168', 'ceap20'], [['skin']], { against: INFECTION }),
    veins('healed-ulcer', ['cg168', 'ceap20'], [[['ulcer', 'healed']]], { against: INFECTION }),
    veins('past-surface-clot', ['cg168'], [['pastSvt']]),
    veins('varicose-with-symptoms', ['cg168', 'svs23'], [['varicose'], ['ache', 'heavy', 'itching', 'eveningSwelling', 'worseStanding', 'worseEndOfDay']]),
    veins('vein-pattern-unseen', ['carpentier07'], [[(v) => v.venousPattern]], {
        also: [
            'heavy',
            'eveningSwelling',
            'itching',
            'urgeToMove',
            'ache',
            'worseHeat',
            'betterWalking',
            ['walkPain', false],
        ],
    }),
    veins('vein-pattern-unseen', ['carpentier07'], [['eveningSwelling'], ['worseStanding', 'betterRaised']]),
    doctor('lasting-swelling', ['edema13'], [['swelling', ...MEASURED, 'eveningSwelling']], {
        within: 'routine',
        rest: true,
        against: [...CLOT, 'breathlessLyingOrWeightGain'],
    }),
    doctor('restless-legs', ['irlssg14'], [['urgeToMove'], ['betterMoving'], ['worseAtRest', 'worseEvening']]),
    doctor('nerve', ['ng19'], [['burningNumbFeet']], { against: FOOT }),
    doctor('spine-walk', ['nass11'], [['leanForwardRelief'], ['walkPain']], {
        against: ['saddleNumbOrNoUrine', 'numbOrWeakSudden'],
    }),
    doctor('medicine', ['garrison12', 'cramps12'], [
        [['nightCramps', 'often'], 'ache'],
        ['diuretic', 'statin'],
    ], {
        against: ['darkUrine', 'severeMusclePainWeak'],
    }),
    doctor('medicine', ['cramps12'], [['newMedicine'], ['ache', 'swelling', ...MEASURED, 'nightCramps']], {
        against: ['darkUrine', 'severeMusclePainWeak'],
    }),
    doctorSoon('unexplained-sign', ['ng158', 'pad24'], [['crampConstant', 'calfTender', 'fever', 'footWound', 'collateralVeins', 'walkPain']], { rest: true }),
    veins('wish', ['ceap20', 'svs23'], [['wantsTreatment'], ['spider', 'varicose']]),
    veinsSoon('unasked', ['semigran15'], [['otherProblem'], ['veinTreatmentRecent']]),
    doctorSoon('unasked', ['semigran15'], [['otherProblem']]),
    selfCare('self-care', ['cg168', 'cramps12'], [[nothingAbove]], {
        also: ['spider', 'varicose', 'nightCramps', 'ache', 'itching', 'heavy'],
    }),
];

export { LEVELS, RULES };
