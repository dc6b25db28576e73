import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Findings, RuleId } from 'vein-elements/triage';
import { clinic } from './clinic.js';
import { element, type Args } from './element.js';
import { checkerIn, walkTo } from './walk.js';

/** A visitor for each rule of the table: the result that the rule gives, reached by clicks. */
export default {
  title: 'Elements/Symptom checker results',
  component: 'vein-symptom-checker',
  args: { 'clinic-name': clinic.name, 'booking-url': clinic.booking },
  render: (args) => element('vein-symptom-checker', args),
  tags: ['!autodocs'],
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const ADULT: Findings = { age: '50-64', sex: 'male' };
const MOTHER: Findings = { age: '18-49', sex: 'female', pregnancy: 'pregnant' };

/** The result of one rule; fails where the answers lead to another. */
const result = (rule: RuleId, findings: Findings): Story => ({
  parameters: { rule, findings: { ...ADULT, ...findings } },
  play: async (canvas) => {
    await walkTo('[part=result], [part=emergency-call]', { ...ADULT, ...findings })(canvas);
    const reached = (await checkerIn(canvas)).assessment?.rule;
    if (reached !== rule) throw new Error(`findings: got the rule ${String(reached)}, allowed is ${rule}`);
  },
});

export const LungOrHeart = result('lung-or-heart', { breathlessNow: true });
export const LungClot = result('lung-clot', { breathlessNew: true, racingHeart: true });
export const Bleeding = result('bleeding', { bleedingNow: true });
export const Allergy = result('allergy', { allergicReaction: true });
export const Broken = result('broken', { brokenOrDeformed: true });
export const Stroke = result('stroke', { faceArmSpeech: true });
export const Spine = result('spine', { saddleNumbOrNoUrine: true });
export const BlockedArtery = result('blocked-artery', { coldPaleLegSudden: true });
export const SpreadingWeakness = result('spreading-weakness', { weaknessSpreading: true });
export const Compartment = result('compartment', { tightSwollenAfterInjury: true });
export const MassiveClot = result('massive-clot', { legBlueSwollenSevere: true });
export const SevereInfection = result('severe-infection', { confusedOrVeryIll: true });
export const MuscleKidney = result('muscle-kidney', { darkUrine: true, severeMusclePainWeak: true });

export const PregnancyWarning = result('pregnancy-warning', { ...MOTHER, pregnancyWarning: true });
export const ClotPregnant = result('clot-pregnant', { ...MOTHER, calfTender: true });
export const ChildToday = result('child-today', { age: 'under-18', fever: true });
export const Clot = {
  ...result('clot', { swelling: 'one-calf', swellingNew: true }),
  tags: ['key'],
} satisfies Story;
export const ClotLikely = result('clot-likely', { calfTender: true, pastDvt: true, activeCancer: true });
export const CrampClot = result('cramp-clot', { crampConstant: true, longTravel: true });
export const AfterTreatment = result('after-treatment', { veinTreatmentRecent: true, cord: 'lower-leg' });
export const SurfaceClot = result('surface-clot', { cord: 'lower-leg' });
export const SkinInfection = result('skin-infection', { redHotSkin: true });
export const Shingles = result('shingles', { rashBlisters: true });
export const Bled = result('bled', { bledRecently: true });
export const Bruise = result('bruise', { bruiseGrowing: true });
export const FootAtRisk = result('foot-at-risk', { blackToe: true });
export const MuscleBreakdown = result('muscle-breakdown', { darkUrine: true });
export const Dehydration = result('dehydration', { vomitingDehydrated: true });
export const Tear = result('tear', { injury: true });
export const Heart = result('heart', { breathlessNew: true });
export const CordPressed = result('cord-pressed', { slowWeakness: true, activeCancer: true });
export const Spots = result('spots', { spotsNotFading: true });

export const Child = result('child', { age: 'under-18' });
export const Artery = result('artery', { knownPad: true });
export const AfterTreatmentVisit = result('after-treatment-visit', {
  veinTreatmentRecent: true,
  bruise: true,
});
export const Ulcer = result('ulcer', { ulcer: '2w-or-more' });
export const VenousClaudication = result('venous-claudication', {
  walkPain: true,
  startsAtRest: true,
  burstingWalkPain: true,
  easesRaisingLegs: true,
});
export const ChangingSpot = result('changing-spot', { changingSpotOrLump: true });
export const SlowWeakness = result('slow-weakness', { slowWeakness: true });
export const ThinSkin = result('thin-skin', { thinSkinVein: true });
export const NewBothSwelling = result('new-both-swelling', { swelling: 'both', swellingNew: true });
export const PostThrombotic = result('post-thrombotic', { pastDvt: true, heavy: true });
export const PregnantVeins = result('pregnant-veins', { ...MOTHER, varicose: true });
export const Skin = result('skin', { skin: 'stain' });
export const HealedUlcer = result('healed-ulcer', { ulcer: 'healed' });
export const PastSurfaceClot = result('past-surface-clot', { pastSvt: true });
export const VaricoseWithSymptoms = {
  ...result('varicose-with-symptoms', { varicose: true, ache: true }),
  tags: ['key'],
} satisfies Story;
export const PelvicVeins = result('pelvic-veins', { age: '18-49', sex: 'female', pelvicVeins: true });
export const MedicineSwelling = result('medicine-swelling', { newMedicine: true, eveningSwelling: true });
export const VeinPatternUnseen = result('vein-pattern-unseen', {
  heavy: true,
  eveningSwelling: true,
  worseHeat: true,
  worseStanding: true,
  betterRaised: true,
});
export const LastingSwelling = result('lasting-swelling', { swelling: 'both', swellingNew: false });
export const RestlessLegs = result('restless-legs', {
  urgeToMove: true,
  betterMoving: true,
  worseEvening: true,
});
export const Nerve = result('nerve', { burningNumbFeet: true });
export const SpineWalk = result('spine-walk', {
  walkPain: true,
  startsAtRest: true,
  leanForwardRelief: true,
});
export const SportPain = result('sport-pain', { sportPain: true });
export const Medicine = result('medicine', { nightCramps: 'often', statin: true });
export const UnexplainedSign = result('unexplained-sign', { calfTender: true });
export const Wish = result('wish', { spider: true, wantsTreatment: true });
export const Unasked = result('unasked', { otherProblem: true });
export const SelfCare = {
  ...result('self-care', { nightCramps: 'few' }),
  tags: ['key'],
} satisfies Story;
