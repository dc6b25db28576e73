import type { Translation } from '../strings.js';
import type { PumpDiagramStrings } from '../strings/pump-diagram.js';

export const pumpDiagram: PumpDiagramStrings & Translation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'pump.heading': 'The pump in your leg',
  'pump.heart': 'To the heart',
  'pump.play': 'Play',
  'pump.pause': 'Pause',
  'pump.step': 'Next phase',
  'pump.speed': 'Speed',
  'pump.do': 'What the leg does',
  'pump.activities': `Stand
Walk
Tiptoes
Sit
Sit and pump your ankles
Legs up`,
  'pump.leg': 'Leg',
  'pump.legs': `Healthy leg
Leg with a small leak
Leaking leg
Leg with many leaks
Leg with a blocked vein
Leg after a clot
Leg with weak muscles
Treated leg`,
  'pump.compare': 'Compare with',
  'pump.stocking': 'Stocking',
  'pump.none': 'None',
  'pump.phases': `Leg at rest
Foot presses
Calf squeezes
Calf lets go
Veins refill`,
  'pump.valve': `shut
open
leaking`,
  'pump.valves': (above, below) => `Valves above: ${above}. Valves below: ${below}.`,
  'pump.flows': `Blood flows up.
Blood climbs slowly.
Blood moves in from the surface.
Blood leaks out to the surface.
Blood falls back in the surface vein.
Blood falls back in the deep vein.`,
  'pump.numbers': `Ankle vein pressure
Blood in the calf
Stretch on the vein wall
After ten tiptoes
Time to refill`,
  'pump.trace':
    'Ankle vein pressure in the last 60 seconds. The band is 30 mmHg or less: a healthy leg gets there by walking.',
  'pump.difference': (one, pressure, other, otherPressure) =>
    `After ten tiptoes the ${one} falls to ${pressure}, the ${other} ${otherPressure > pressure ? 'only ' : ''}to ${otherPressure}.`,
  'pump.cycle': 'The first step, in pictures and numbers',
  'pump.parts': `Surface vein
One-way valve
Foot pump
Deep vein
Calf pump`,
  'pump.abouts': `Under the skin. It drains into the deep vein.
Two flaps. Blood goes up and cannot fall back.
Your weight presses blood out of the sole.
Inside the muscles. It carries most of the blood.
The muscle squeezes the deep veins.`,
  'pump.model': 'A model leg, not yours',
  'pump.about':
    'A math model. It cannot tell what you have. Four veins stand for many, drawn too wide. In people, standing gives 80 to 90 mmHg. After ten tiptoes a healthy leg has 15 to 30. Sources:',
  'pump.call': 'Questions? Call',
};
