import type { HTMLAttributes } from 'preact';
import type { Handlers, VeinCallToBookAttributes, VeinCallToBookEvents, VeinPumpDiagramAttributes, VeinPumpDiagramEvents, VeinSymptomCheckerAttributes, VeinSymptomCheckerEvents } from './attributes.js';
import type { VeinCallToBook, VeinPumpDiagram, VeinSymptomChecker } from './modules/index.js';

declare module 'preact' {
namespace JSX {
interface IntrinsicElements {
  'vein-call-to-book': Omit<HTMLAttributes<VeinCallToBook>, keyof VeinCallToBookAttributes> & VeinCallToBookAttributes & Handlers<VeinCallToBookEvents, 'on'>;
  'vein-pump-diagram': Omit<HTMLAttributes<VeinPumpDiagram>, keyof VeinPumpDiagramAttributes> & VeinPumpDiagramAttributes & Handlers<VeinPumpDiagramEvents, 'on'>;
  'vein-symptom-checker': Omit<HTMLAttributes<VeinSymptomChecker>, keyof VeinSymptomCheckerAttributes> & VeinSymptomCheckerAttributes & Handlers<VeinSymptomCheckerEvents, 'on'>;
}
}
}
