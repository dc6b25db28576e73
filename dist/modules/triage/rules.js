import { CHILD, OPEN_ULCER, MOTHER, ONE_LEG } from './predicates.js';

/** From the least to the most urgent. */
const LEVELS = ['self-care', 'visit', 'today', 'emergency'];
/** How soon, the soonest first. */
const WITHIN = [
    'now',
    'today',
    '1-working-day',
    '2-weeks',
    '4-weeks',
    'routine',
    'next-visit',
    'none',
];
/** Makes rows of one kind: all but id, sources and needs unless the row says otherwise. */
const kind = (level, within, shared) => (id, sources, needs, options) => ({ id, level, within, ...shared, sources, needs, ...options });
const LUNG = ['breathlessNow', 'chestPain', 'coughingBlood', 'fainted'];
const CLOT = ['swelling', 'swellingNew', 'calfTender', 'crampConstant', 'cord'];
const VERY_ILL = ['painOutOfProportion', 'confusedOrVeryIll'];
const INFECTION = ['redHotSkin', 'fever'];
const BLOCKED = ['coldPaleLegSudden', 'cannotMoveFoot', 'numbOrWeakSudden'];
const DYING_FOOT = ['blackToe', 'restPainFoot'];
const FOOT = [...DYING_FOOT, 'footWound', ...BLOCKED];
const MUSCLE = ['darkUrine', 'severeMusclePainWeak'];
const HEART = ['breathlessNew', 'weightGainFast', 'racingHeart'];
const AFTER_BIRTH = ['pregnancy', 'postpartum-6w'];
const BOTH_LEGS = ['swelling', 'both'];
const VEIN_SYMPTOMS = ['ache', 'heavy', 'itching', 'eveningSwelling'];
const emergency = kind('emergency', 'now', { who: 'emergency' });
const today = kind('today', 'today', { who: 'urgent-care', child: 'childs-doctor', against: LUNG });
const maternityToday = kind('today', 'today', { who: 'maternity', against: LUNG });
const veins = kind('visit', 'routine', { who: 'vein-clinic', mother: 'maternity', against: CLOT });
const veinsSoon = kind('visit', '2-weeks', { who: 'vein-clinic', mother: 'maternity', against: CLOT });
/** A doctor who, for a mother, is the one of the maternity team. */
const doctor = kind('visit', '4-weeks', { who: 'primary-care', mother: 'maternity', against: CLOT });
const regularDoctor = kind('visit', '2-weeks', { who: 'primary-care', against: CLOT });
const childsDoctor = kind('visit', '2-weeks', { who: 'childs-doctor', against: CLOT });
const selfCare = kind('self-care', 'none', { who: 'nobody', against: CLOT });
/** The rules in order. All that match give reasons; the first decides, and the soonest of its level says how soon. */
const RULES = [
    emergency('lung-or-heart', ['ng158', 'chest21'], [LUNG]),
    emergency('lung-clot', ['ng158'], [
        ['breathlessNew', 'racingHeart'],
        [
            'new-one-leg',
            'calfTender',
            'crampConstant',
            'cord',
            'activeCancer',
            'surgery12Weeks',
            'bedRest3Days',
            'castOrParalysis',
            'pastDvt',
            AFTER_BIRTH,
        ],
    ]),
    emergency('lung-clot', ['ng158'], [['breathlessNew'], ['racingHeart']]),
    emergency('bleeding', ['cg168', 'byard07'], [['bleedingNow']]),
    emergency('bleeding', ['acc20'], [['bruiseGrowing'], ['bloodThinner'], ['racingHeart']]),
    emergency('allergy', ['ana23'], [['allergicReaction']]),
    emergency('allergy', ['ana23'], [['rashBlisters'], ['fever'], ['newMedicine']]),
    emergency('broken', ['ng37'], [['brokenOrDeformed']]),
    emergency('stroke', ['stroke19'], [['faceArmSpeech']]),
    emergency('spine', ['girft23'], [['saddleNumbOrNoUrine']]),
    emergency('blocked-artery', ['pad24'], [BLOCKED]),
    emergency('spreading-weakness', ['ng127'], [['weaknessSpreading']]),
    emergency('compartment', ['aaos18'], [['tightSwollenAfterInjury']]),
    emergency('massive-clot', ['esvs21', 'pad24'], [['legBlueSwollenSevere']]),
    emergency('severe-infection', ['idsa14', 'ng141'], [VERY_ILL]),
    emergency('severe-infection', ['ng240', 'ng19'], [['fever'], ['spotsNotFading', 'blackToe']]),
    emergency('severe-infection', ['ng19'], [['fever'], ['diabetes'], ['footWound']]),
    emergency('severe-infection', ['ng141', 'idsa14'], [['fever'], ['racingHeart'], ['redHotSkin', 'footWound', OPEN_ULCER]]),
    emergency('muscle-kidney', ['bosch09'], [['darkUrine'], ['severeMusclePainWeak', 'vomitingDehydrated']]),
    maternityToday('pregnancy-warning', ['acog222', 'hearher20'], [['pregnancyWarning']]),
    maternityToday('pregnancy-warning', ['hearher20'], [[MOTHER], ['fever', ...HEART]]),
    maternityToday('pregnancy-warning', ['acog222', 'hearher20'], [[MOTHER], ['new-both-legs']], {
        unless: [['pregnancyWarning', false]],
    }),
    maternityToday('clot-pregnant', ['rcog37b'], [[MOTHER], [...ONE_LEG, 'cord', 'calfTender', 'crampConstant', 'collateralVeins', 'burstingWalkPain']], { also: ['swellingNew'] }),
    maternityToday('clot-pregnant', ['rcog37b'], [[MOTHER], ['pastDvt'], ['ache', 'heavy', 'eveningSwelling', 'swelling']]),
    today('child-today', ['limp15', 'ng240'], [
        [CHILD],
        [
            ...INFECTION,
            'injury',
            'cannotBearWeight',
            'spotsNotFading',
            'rashBlisters',
            'bruiseGrowing',
            'crampConstant',
            BOTH_LEGS,
            'new-one-leg',
        ],
    ], { who: 'childs-doctor', against: [...LUNG, ...VERY_ILL] }),
    today('clot', ['ng158'], [['new-one-leg']]),
    today('clot-likely', ['ng158'], [['wells-2'], ['calfTender', 'crampConstant', 'collateralVeins', 'new-one-leg']]),
    today('clot-likely', ['ng158'], [['new-both-legs'], ['activeCancer']]),
    today('cramp-clot', ['ng158'], [['crampConstant'], ['wells-1', 'longTravel', 'estrogen', 'calfTender', 'bloodThinner']]),
    today('cramp-clot', ['ng158'], [['calfTender'], ['longTravel', 'estrogen']]),
    today('foot-at-risk', ['pad24', 'cg147'], [DYING_FOOT], { who: 'vascular', against: BLOCKED }),
    today('skin-infection', ['ng141', 'idsa14'], [['redHotSkin']], { also: ['fever'], against: VERY_ILL }),
    today('skin-infection', ['ng141', 'cg151'], [
        ['fever'],
        [
            'footWound',
            OPEN_ULCER,
            'swelling',
            'activeCancer',
            'surgery12Weeks',
            'veinTreatmentRecent',
            'calfTender',
            'crampConstant',
        ],
    ], { against: VERY_ILL }),
    today('bled', ['cg168', 'byard07'], [['bledRecently']], { against: ['bleedingNow'] }),
    today('muscle-breakdown', ['bosch09'], [MUSCLE], { against: VERY_ILL }),
    today('dehydration', ['cramps12'], [['vomitingDehydrated']], { against: VERY_ILL }),
    today('tear', ['ng38'], [['injury', 'cannotBearWeight']], {
        against: ['brokenOrDeformed', 'tightSwollenAfterInjury'],
    }),
    today('spots', ['ng240'], [['spotsNotFading']], { against: [...VERY_ILL, 'fever'] }),
    today('shingles', ['zoster07'], [['rashBlisters']], { against: [...VERY_ILL, 'fever'] }),
    today('heart', ['ng106'], [HEART]),
    today('cord-pressed', ['ng234'], [['slowWeakness'], ['activeCancer']], {
        against: ['saddleNumbOrNoUrine', 'numbOrWeakSudden', 'weaknessSpreading'],
    }),
    today('bruise', ['acc20'], [['bruiseGrowing'], ['bloodThinner']]),
    today('after-treatment', ['ehit21', 'esvs21'], [['veinTreatmentRecent'], ['cord']], {
        who: 'treating-clinic',
    }),
    today('surface-clot', ['esvs21'], [['cord']]),
    today('foot-at-risk', ['ng19', 'cg147'], [['footWound', OPEN_ULCER], ['artery-sign']], {
        who: 'vascular',
        within: '1-working-day',
        against: [...INFECTION, ...DYING_FOOT],
    }),
    today('foot-at-risk', ['ng19'], [['footWound'], ['diabetes', 'burningNumbFeet']], {
        within: '1-working-day',
        against: [...INFECTION, ...DYING_FOOT],
    }),
    today('bruise', ['ng12'], [['bruiseGrowing']], { within: '1-working-day' }),
    // The vein and clot guidelines are written for adults.
    childsDoctor('child', ['cg168', 'ng158'], [[CHILD]], { alone: true }),
    childsDoctor('child', ['ng12'], [[CHILD], ['changingSpotOrLump']], { within: '1-working-day' }),
    regularDoctor('artery', ['ecq92', 'pad24', 'cg147'], [['artery-sign']], { against: FOOT }),
    regularDoctor('artery', ['pad24'], [['walk-risk']], { against: FOOT }),
    regularDoctor('after-treatment-visit', ['cg168', 'ehit21'], [
        ['veinTreatmentRecent'],
        [
            'otherProblem',
            'bruise',
            'spider',
            'varicose',
            ...VEIN_SYMPTOMS,
            'wantsTreatment',
            'burningNumbFeet',
            'calfTender',
            'swelling',
            OPEN_ULCER,
            'skin',
        ],
    ], { who: 'treating-clinic', within: '1-working-day' }),
    veinsSoon('ulcer', ['cg168', 'pad24'], [[OPEN_ULCER], ['diabetes', 'smoker', 'artery-sign']], {
        who: 'vascular',
        mother: 'vascular',
        against: INFECTION,
    }),
    veinsSoon('ulcer', ['cg168'], [[OPEN_ULCER]], { against: INFECTION }),
    veinsSoon('venous-claudication', ['delis04', 'esvs22'], [['burstingWalkPain'], ['easesRaisingLegs']]),
    regularDoctor('changing-spot', ['ng12'], [['changingSpotOrLump']]),
    regularDoctor('slow-weakness', ['ng127'], [['slowWeakness']], {
        against: ['weaknessSpreading', 'numbOrWeakSudden', 'saddleNumbOrNoUrine'],
    }),
    doctor('unexplained-sign', ['ng158', 'pad24'], [['crampConstant', 'fever', 'collateralVeins']], {
        within: '1-working-day',
    }),
    doctor('unexplained-sign', ['ng19'], [['footWound']], { within: '2-weeks', against: FOOT }),
    veinsSoon('thin-skin', ['cg168', 'byard07'], [['thinSkinVein']], {
        against: ['bleedingNow', 'bledRecently'],
    }),
    doctor('new-both-swelling', ['edema13'], [['new-both-legs']], {
        within: '2-weeks',
        unless: [['pregnancy', 'pregnant']],
        against: [...CLOT, ...HEART],
    }),
    doctor('new-both-swelling', ['edema13', 'ng158'], [['new-both-legs'], ['pastDvt']], {
        within: '1-working-day',
        unless: [['pregnancy', 'pregnant']],
    }),
    veins('post-thrombotic', ['esvs22'], [['pastDvt'], ['ache', 'heavy', 'eveningSwelling', 'swelling']]),
    selfCare('pregnant-veins', ['cg168'], [[['pregnancy', 'pregnant']]], {
        who: 'maternity',
        within: 'next-visit',
        alone: true,
        unless: [
            'otherProblem',
            'fever',
            'footWound',
            'walkPain',
            'sportPain',
            'slowWeakness',
            'burningNumbFeet',
        ],
        also: [
            'swelling',
            'eveningSwelling',
            'varicose',
            'spider',
            'pelvicVeins',
            'ache',
            'heavy',
            'nightCramps',
        ],
        against: [...CLOT, 'pregnancyWarning'],
    }),
    veins('skin', ['cg168', 'ceap20'], [['skin']], { against: INFECTION }),
    veins('healed-ulcer', ['cg168', 'ceap20'], [[['ulcer', 'healed']]], { against: INFECTION }),
    veins('past-surface-clot', ['cg168'], [['pastSvt']]),
    veins('varicose-with-symptoms', ['cg168', 'svs23'], [['varicose'], [...VEIN_SYMPTOMS, 'worseStanding', 'worseEndOfDay']]),
    // In a man they can come from a vein that is pressed from inside.
    veins('pelvic-veins', ['svp21'], [['pelvicVeins'], [['sex', 'male']]], {
        who: 'primary-care',
        mother: 'primary-care',
    }),
    veins('pelvic-veins', ['svp21'], [['pelvicVeins']]),
    doctor('medicine-swelling', ['edema13'], [
        ['newMedicine', 'heartKidneyLiver'],
        [BOTH_LEGS, 'eveningSwelling'],
    ], { within: '2-weeks', against: [...CLOT, ...HEART] }),
    doctor('unexplained-sign', ['ng158'], [['calfTender']], { within: '1-working-day' }),
    // With relief on leaning forward the back explains it, see spine-walk.
    doctor('unexplained-sign', ['pad24'], [['walkPain']], { within: '2-weeks', unless: ['leanForwardRelief'] }),
    doctor('restless-legs', ['irlssg14'], [['urgeToMove'], ['betterMoving'], ['worseAtRest', 'worseEvening']]),
    doctor('nerve', ['ng127', 'ng19'], [['burningNumbFeet']], { against: FOOT }),
    doctor('spine-walk', ['nass11'], [['leanForwardRelief'], ['walkPain']], {
        against: ['saddleNumbOrNoUrine', 'numbOrWeakSudden'],
    }),
    doctor('sport-pain', ['pad24'], [['sportPain']], { against: FOOT }),
    doctor('vein-pattern-unseen', ['carpentier07', 'edema13'], [['venous-pattern'], [BOTH_LEGS], ['diuretic']], { within: 'routine' }),
    doctor('vein-pattern-unseen', ['carpentier07', 'edema13'], [['eveningSwelling'], ['worseStanding', 'betterRaised'], [BOTH_LEGS], ['diuretic']], { within: 'routine' }),
    veins('vein-pattern-unseen', ['carpentier07'], [['venous-pattern']]),
    veins('vein-pattern-unseen', ['carpentier07'], [['eveningSwelling'], ['worseStanding', 'betterRaised']]),
    doctor('lasting-swelling', ['edema13'], [['swelling', 'eveningSwelling']], {
        within: 'routine',
        against: [...CLOT, ...HEART],
    }),
    doctor('medicine', ['garrison12', 'cramps12'], [
        [['nightCramps', 'often'], 'ache', 'dayCramps'],
        ['diuretic', 'statin'],
    ], { against: MUSCLE }),
    doctor('medicine', ['cramps12'], [['newMedicine'], ['ache', 'eveningSwelling', 'dayCramps', 'swelling', 'nightCramps']], { against: MUSCLE }),
    doctor('unasked', ['semigran15'], [['otherProblem']], { within: '2-weeks' }),
    veins('wish', ['ceap20', 'svs23'], [['wantsTreatment'], ['spider', 'varicose']]),
    selfCare('self-care', ['cg168', 'cramps12'], [], {
        alone: true,
        also: ['spider', 'varicose', 'bruise', 'nightCramps', 'dayCramps', 'ache', 'itching', 'heavy'],
    }),
];

export { LEVELS, RULES, WITHIN };
