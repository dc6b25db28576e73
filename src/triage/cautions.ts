import type { View } from './derived.js';
import { isYes } from './answered.js';
import type { RuleId } from './rules.js';
import type { SourceId } from './sources.js';

export type CautionId =
  | 'no-hose-before-abi'
  | 'no-massage'
  | 'no-elevation'
  | 'ask-first-hose'
  | 'ask-obstetrician'
  | 'ask-pharmacist';

interface Caution {
  readonly id: CautionId;
  readonly sources: readonly SourceId[];
  /** @param rules all rules that match, the deciding one first */
  readonly when: (v: View, rules: readonly RuleId[]) => unknown;
}

/** What the person should not do, or should ask about first; advice and treatments yield to it. */
export const CAUTIONS: readonly Caution[] = [
  {
    // Tight hose can harm where blood or feeling is short, and the leg must be measured first.
    id: 'no-hose-before-abi',
    sources: ['pad24', 'rabe20'],
    when: (v, rules) =>
      v.poorInflow ||
      v.walkUnsure ||
      v.footWound ||
      v.openUlcer ||
      v.burningNumbFeet ||
      v.diabetes ||
      v.smoker ||
      v.age === '65-plus' ||
      (v.walkPain && rules.includes('unexplained-sign')),
  },
  {
    // Any rule about a fresh clot holds only with one of these.
    id: 'no-massage',
    sources: ['ng158', 'esvs21'],
    when: (v) =>
      v.oneLegMaybeNew || v.legBlueSwollenSevere || v.calfTender || v.crampConstant || isYes(v.cord),
  },
  {
    // A vein that bleeds, or just bled, must go up first: its first aid outranks this.
    id: 'no-elevation',
    sources: ['pad24'],
    when: (v, [decided]) => v.poorInflow && decided !== 'bleeding' && decided !== 'bled',
  },
  { id: 'ask-first-hose', sources: ['rabe20'], when: (v) => v.breathlessLyingOrWeightGain },
  { id: 'ask-obstetrician', sources: ['cg168'], when: (v) => v.pregnantOrAfter },
  { id: 'ask-pharmacist', sources: ['garrison12'], when: (v) => v.statin || v.diuretic || v.newMedicine },
];
