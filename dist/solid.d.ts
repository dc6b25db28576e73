import type { JSX as Solid } from 'solid-js';
import type { Handlers, VeinCallToBookAttributes, VeinCallToBookEvents, VeinPumpDiagramAttributes, VeinPumpDiagramEvents, VeinSymptomCheckerAttributes, VeinSymptomCheckerEvents } from './attributes.js';
import type { VeinCallToBook, VeinPumpDiagram, VeinSymptomChecker } from './modules/index.js';

declare module 'solid-js' {
namespace JSX {
interface IntrinsicElements {
  'vein-call-to-book': Omit<Solid.HTMLAttributes<VeinCallToBook>, keyof VeinCallToBookAttributes> & VeinCallToBookAttributes & Handlers<VeinCallToBookEvents, 'on:'>;
  'vein-pump-diagram': Omit<Solid.HTMLAttributes<VeinPumpDiagram>, keyof VeinPumpDiagramAttributes> & VeinPumpDiagramAttributes & Handlers<VeinPumpDiagramEvents, 'on:'>;
  'vein-symptom-checker': Omit<Solid.HTMLAttributes<VeinSymptomChecker>, keyof VeinSymptomCheckerAttributes> & VeinSymptomCheckerAttributes & Handlers<VeinSymptomCheckerEvents, 'on:'>;
}
}
}
