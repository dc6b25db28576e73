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
Surface blood moves in.
Blood leaks to the surface.
Surface blood falls back.
Deep blood falls back.`,
  'pump.numbers': `Ankle vein pressure
Blood in the calf
Stretch on the vein wall
After ten tiptoes
Time to refill`,
  'pump.trace': 'The last 60 seconds. Walking brings a healthy leg down into the band: 30 mmHg or less.',
  'pump.difference': (one, pressure, other, otherPressure) =>
    `After ten tiptoes the ${one} falls to ${pressure}, the ${other} ${otherPressure > pressure ? 'only ' : ''}to ${otherPressure}.`,
  'pump.cycle': 'One step in pictures and numbers',
  'pump.parts': `Surface vein
One-way valve
Foot pump
Deep vein
Calf pump`,
  'pump.abouts': `It lies under the skin and drains into the deep vein.
Two flaps that let blood up and keep it from falling back.
Your weight presses blood out of the sole.
It lies inside the muscles and carries most of the blood up.
The muscle squeezes the deep veins. It is the main pump.`,
  'pump.model': 'A model leg, not yours',
  'pump.about':
    'Math runs this picture. It cannot tell what you have. Four veins stand for many and are drawn too wide. In people, standing gives 80 to 90 mmHg. Ten tiptoes bring a healthy leg to 15 to 30. Sources:',
  'pump.call': 'Questions? Call',
};
