import type { QuestionId, SectionId } from '../../elements/symptom-checker/questions.js';
import type { AdviceId, CautionId, FindingKey, RuleId, TreatmentId, Within } from '../../triage/index.js';
/** A finding that is told by its value, not by yes or no. */
type Valued = 'age' | 'sex' | 'pregnancy' | 'swelling' | 'cord' | 'skin' | 'ulcer' | 'nightCramps' | 'site';
/** The value of a finding, as the visitor reads and chooses it. */
type ValueKey = `age.${'under-18' | '18-49' | '50-64' | '65-plus'}` | `sex.${'female' | 'male'}` | `pregnancy.${'no' | 'pregnant' | 'postpartum-6w'}` | `swelling.${'none' | 'both' | 'one-calf' | 'one-whole-leg'}` | `cord.${'lower-leg' | 'above-knee-or-groin'}` | `skin.${'stain' | 'eczema' | 'hard'}` | `ulcer.${'healed' | 'under-2w' | '2w-or-more'}` | `nightCramps.${'none' | 'few' | 'often'}` | `leg.${'left' | 'right'}` | `site.${'calf' | 'thigh' | 'buttock' | 'hamstring' | 'foot' | 'shin' | 'joint'}`;
/** The instruction that heads a result: its level and with whom. */
type ActionKey = 'emergency.emergency' | `today.${'urgent-care' | 'maternity' | 'childs-doctor' | 'vascular'}` | `visit.${'primary-care' | 'vein-clinic' | 'vascular' | 'childs-doctor'}` | `self-care.${'nobody' | 'maternity'}`;
/** What `<vein-symptom-checker>` says. Texts with several lines are lists, one line an item. */
export type CheckerStrings = Readonly<
/** A yes/no finding, as a row to tick; the result repeats it as the reason. */
Record<`f.${Exclude<FindingKey, Valued>}`, string> & Record<`v.${ValueKey}`, string> & Record<`q.${QuestionId}`, string> & 
/** Why the pages of a section are asked. */
Record<`why.${SectionId}`, string> & Record<`section.${SectionId}`, string> & Record<`do.${ActionKey}`, string> & Record<`within.${Within}`, string> & 
/** Why a rule leads where it leads. */
Record<`rule.${RuleId}`, string> & Record<`advice.${AdviceId}`, string> & Record<`treat.${TreatmentId}`, string> & Record<`caution.${CautionId}`, string> & {
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
    'check.choose-any': string;
    'check.why': string;
    'check.section': (name: string, at: number, of: number) => string;
    'check.error': string;
    'check.error-item': (question: string) => string;
    'check.review': string;
    'check.change': string;
    'check.show-result': string;
    'check.emergency-signs': string;
    'check.emergency-line': (number: string) => string;
    'check.call': (number: string) => string;
    'check.mistake': string;
    'result.wait': string;
    'result.wait-list': string;
    'result.today-where': string;
    'result.told': string;
    'result.not-told': string;
    'result.meanwhile': string;
    'result.careful': string;
    'result.care': string;
    'result.care-note': string;
    'result.ask': string;
    'result.ask-vein-clinic': string;
    'result.ask-doctor': string;
    'result.higher': string;
    'result.higher-emergency': (number: string) => string;
    'result.emergency-list': string;
    'result.higher-today': string;
    'result.today-list': string;
    'result.sources': string;
    'result.version': (version: string) => string;
    'result.reviewed': (name: string) => string;
    'result.not-reviewed': string;
    'result.disclaimer': (number: string) => string;
    'result.clinic-number': (phone: string) => string;
    'result.diagram': string;
    'result.print': string;
    'result.copy': string;
    'result.copied': string;
    'result.not-copied': string;
    'level.emergency': string;
    'level.today': string;
    'level.visit': string;
    'level.self-care': string;
}>;
export {};
