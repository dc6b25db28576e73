import type { QuestionId, SectionId } from '../../elements/symptom-checker/questions.js';
import type { AdviceId, CautionId, FindingKey, NetId, RuleId, TreatmentId, Within } from '../../triage/index.js';
/** A finding that is told by its value, not by yes or no. */
type Valued = 'age' | 'sex' | 'pregnancy' | 'swelling' | 'cord' | 'skin' | 'ulcer' | 'nightCramps' | 'site';
/** The value of a finding, as the visitor reads and chooses it. */
type ValueKey = `age.${'under-18' | '18-49' | '50-64' | '65-plus'}` | `sex.${'female' | 'male'}` | `pregnancy.${'no' | 'pregnant' | 'postpartum-6w'}` | `swelling.${'none' | 'both' | 'one-calf' | 'one-whole-leg'}` | `cord.${'lower-leg' | 'above-knee-or-groin'}` | `skin.${'stain' | 'eczema' | 'hard'}` | `ulcer.${'healed' | 'under-2w' | '2w-or-more'}` | `nightCramps.${'none' | 'few' | 'often'}` | `leg.${'left' | 'right'}` | `site.${'calf' | 'thigh' | 'buttock' | 'hamstring' | 'foot' | 'shin' | 'joint'}`;
/** A sign that a visitor can test: how to look for it. */
type LookKey = 'pittingOneLeg' | 'calf3cmBigger' | 'calfTender' | 'cord' | 'redHotSkin' | 'spotsNotFading' | 'coldPaleLegSudden' | 'walkPain';
/** The instruction that heads a result: its level and with whom. */
type ActionKey = 'emergency.emergency' | `today.${'urgent-care' | 'maternity' | 'childs-doctor' | 'vascular' | 'treating-clinic'}` | `visit.${'primary-care' | 'vein-clinic' | 'vascular' | 'childs-doctor' | 'maternity' | 'treating-clinic'}` | `self-care.${'nobody' | 'maternity'}`;
/** Where to turn the same day: by whom to call, or by how soon. */
type WhereKey = 'urgent-care' | 'maternity' | 'childs-doctor' | 'vascular' | 'treating-clinic' | '1-working-day';
/**
 * What `<vein-symptom-checker>` says. Texts with several lines are lists, one line an item. A row (`f`, `v`), a piece of
 * advice and a treatment may have two: a name that stands alone where a result or a summary repeats it, and a short line
 * below it. The first line of `look` is a title, the others are steps.
 */
export type CheckerStrings = Readonly<
/** A yes/no finding, as a row to check; the result repeats its name as the reason. */
Record<`f.${Exclude<FindingKey, Valued>}`, string> & Record<`v.${ValueKey}`, string> & Record<`q.${QuestionId}`, string> & Record<`look.${LookKey}`, string> & 
/** Why the pages of a section are asked. */
Record<`why.${SectionId}`, string> & Record<`section.${SectionId}`, string> & Record<`do.${ActionKey}`, string> & Record<`where.${WhereKey}`, string> & Record<`within.${Within}`, string> & 
/** The steps of the scale under a result. */
Record<`scale.${'now' | 'today' | '2-weeks' | 'no-rush' | 'not-needed'}`, string> & 
/** Why a rule leads where it leads. */
Record<`rule.${RuleId | 'self-care-cramps'}`, string> & 
/** What else raises the urgency of some results: a line for "Call 911 if" (call) or "Get care today if" (care). */
Record<NetId, string> & Record<`advice.${AdviceId}`, string> & Record<`treat.${TreatmentId}`, string> & Record<`caution.${CautionId}`, string> & {
    'check.heading': string;
    'check.intro': string;
    'check.for-whom': string;
    'check.privacy': string;
    'check.start': string;
    'check.continue': string;
    'check.back': string;
    'check.restart': string;
    'check.yes': string;
    'check.no': string;
    'check.unknown': string;
    'check.none': string;
    'check.none-of': (rows: string) => string;
    'check.choose-any': string;
    'check.cleared-rows': string;
    'check.cleared-none': string;
    'check.why': string;
    'check.how-to-look': string;
    'check.part': (at: number, of: number) => string;
    'check.part-spoken': (at: number, of: number) => string;
    'check.front': string;
    'check.behind': string;
    'check.error': string;
    'check.error-item': (question: string) => string;
    'check.review': string;
    'check.change': string;
    'check.show-result': string;
    'check.emergency-signs': string;
    'check.emergency-line': (number: string) => string;
    'check.call': (number: string) => string;
    'check.mistake': string;
    'result.yours': string;
    'result.how-soon': string;
    'result.wait': string;
    'result.wait-list': string;
    'result.wait-list-still': string;
    'result.why': string;
    'result.told': string;
    'result.not-told': string;
    'result.pain': (places: string) => string;
    'result.usual': string;
    'result.usual-list': string;
    'result.not-usual': string;
    'result.not-usual-list': string;
    'result.meanwhile': string;
    'result.careful': string;
    'result.care': string;
    'result.care-note': string;
    'result.ask': string;
    'result.ask-vein-clinic': string;
    'result.ask-doctor': string;
    'result.ask-medicines': string;
    'result.higher': string;
    'result.higher-emergency': (number: string) => string;
    'result.emergency-list': string;
    'result.higher-today': string;
    'result.today-list': string;
    'result.sources': string;
    'result.version': (version: string) => string;
    'result.reviewed': (name: string) => string;
    'result.reviewed-earlier': (name: string) => string;
    'result.not-reviewed': string;
    'result.disclaimer': (number: string) => string;
    'result.clinic-number': (phone: string) => string;
    'result.diagram': string;
    'result.answers': string;
    'result.for-doctor': string;
    'result.print': string;
    'result.copy': string;
    'result.copied': string;
    'result.not-copied': string;
    'result.share': string;
    'level.emergency': string;
    'level.today': string;
    'level.visit': string;
    'level.self-care': string;
}>;
export {};
