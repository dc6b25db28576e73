import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Handlers, VeinCallToBookAttributes, VeinCallToBookEvents, VeinPumpDiagramAttributes, VeinPumpDiagramEvents, VeinSymptomCheckerAttributes, VeinSymptomCheckerEvents } from './attributes.js';
import type { VeinCallToBook, VeinPumpDiagram, VeinSymptomChecker } from './modules/index.js';

declare module 'vue' {
interface GlobalComponents {
  'vein-call-to-book': new () => { $props: Omit<HTMLAttributes, keyof VeinCallToBookAttributes> & ReservedProps & VeinCallToBookAttributes & Handlers<VeinCallToBookEvents, 'on', true> };
  'vein-pump-diagram': new () => { $props: Omit<HTMLAttributes, keyof VeinPumpDiagramAttributes> & ReservedProps & VeinPumpDiagramAttributes & Handlers<VeinPumpDiagramEvents, 'on', true> };
  'vein-symptom-checker': new () => { $props: Omit<HTMLAttributes, keyof VeinSymptomCheckerAttributes> & ReservedProps & VeinSymptomCheckerAttributes & Handlers<VeinSymptomCheckerEvents, 'on', true> };
}
}
