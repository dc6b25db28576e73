const pumpDiagram = {
    $code: 'en',
    $name: 'English',
    $dir: 'ltr',
    'pump.heading': 'The pump in your leg',
    'pump.heart': 'To the heart',
    'pump.play': 'Play',
    'pump.pause': 'Pause',
    'pump.step': 'Next step',
    'pump.speed': 'Speed',
    'pump.do': 'What the leg does',
    'pump.activities': `Stand
Walk
Heel raises
Sit
Sit and pump your ankles
Legs up`,
    'pump.leg': 'Leg',
    'pump.legs': `Healthy leg
Leg with a small valve leak
Leg with leaking valves
Leg with many leaking valves
Leg with a blocked vein
Leg after a clot
Leg with weak muscles
Treated leg`,
    'pump.compare': 'Compare with',
    'pump.stocking': 'Compression stocking',
    'pump.none': 'None',
    'pump.phases': `Leg at rest
Foot presses down
Calf squeezes
Calf relaxes
Veins fill again`,
    'pump.valve': `closed
open
leaking`,
    'pump.valves': (above, below) => `Valves above: ${above}. Valves below: ${below}.`,
    'pump.flows': `Blood flows up.
Blood moves up slowly.
Blood flows in from the surface vein.
Blood leaks back into the surface vein.
Blood falls back in the surface vein.
Blood falls back in the deep vein.`,
    'pump.numbers': `Ankle vein pressure
Blood in the calf
Push on the vein wall
Pressure after ten heel raises
Time to refill`,
    'pump.usual': `people who stand: 80 to 90
healthy: 15 to 30
healthy: 18 to 40`,
    'pump.trace': 'Ankle vein pressure in the last 60 seconds. The shaded band is 30 mmHg or less. Walking brings a healthy leg there.',
    'pump.trend': (leg, from, to) => `In the ${leg} it ${to > from + 2 ? `rose from ${from} to ${to}` : to < from - 2 ? `fell from ${from} to ${to}` : `stayed near ${to}`} mmHg.`,
    'pump.ago': `60 seconds ago
now`,
    'pump.difference': (one, pressure, other, otherPressure) => `After ten heel raises, the vein pressure in the ${one} is ${pressure} mmHg. In the ${other} it is ${otherPressure > pressure ? 'still ' : ''}${otherPressure}.`,
    'pump.shown': (what, legs) => `${what}. ${legs}.`,
    'pump.cycle': 'The first step, in pictures and numbers',
    'pump.parts': `Surface vein
One-way valve
Foot pump
Deep vein
Calf pump`,
    'pump.abouts': `A vein under the skin. It drains into the deep vein.
Two small flaps. They let blood go up and keep it from falling back.
Your weight presses blood out of the sole and up.
A vein inside the muscles. It carries most of the blood.
The muscle squeezes the deep veins.`,
    'pump.model': 'This is a model, not your leg',
    'pump.about': 'A math model. It cannot tell what is going on in your leg. Four veins stand for many and are drawn wider than they are. In real people, the pressure is 80 to 90 mmHg when they stand, and 15 to 30 in a healthy leg after ten heel raises. The unit mmHg is the one used for blood pressure. Sources:',
    'pump.stocking-doubt': 'The model is not good at a stocking on this leg: here the pressure inside the vein goes up. No one has measured that in people.',
    'pump.call': 'Questions? Call',
    'pump.titles': `Blood has to climb
The foot pump
The calf pump
Ten heel raises
You stop
When valves leak
Over the years
What helps`,
    'pump.scenes': `You stand still. Blood has to climb against its own weight, which presses on your ankle veins: {ankle} mmHg. That is normal. Blood moves up slowly.
You step. The sole squeezes its veins. A valve opens, and blood goes up.
The muscle squeezes and pushes blood up. The top valve opens; the low one shuts. Then the muscle lets go, and the calf fills from below.
Each raise lifts some blood. In this healthy leg, pressure falls from {standing} to {ankle} mmHg.
Shut valves keep blood from falling. New blood flows in. After {refill} seconds pressure is nearly what it was. (Shown 4 times as fast.)
Both legs did ten raises. Ankle pressure in the healthy leg: {healthy} mmHg. In the leaking leg: {leaking} mmHg, as half of each lift falls back. Many leaks are milder.
A leak can wear on a leg for years. In some people the ankle swells and the skin turns dark or hard. A sore may open and heal slowly. Other illnesses do this too. New swelling in one leg? Get care today.
This leg leaks. After ten raises it still has {ankle} mmHg. Choose one, and watch.`,
    'pump.scene-of': (scene, all) => `${scene} of ${all}`,
    'pump.dots': 'Scenes',
    'pump.back': 'Back',
    'pump.next': 'Next',
    'pump.again': 'Start over',
    'pump.check': 'Check your legs',
    'pump.try': 'Try it yourself',
    'pump.lens': `Valve closed
Valve open
Valve leaks`,
    'pump.lens-at': `Above:
Below:`,
    'pump.gauges': `Pressure at the ankle
Push on the vein wall`,
    'pump.band': (from, to) => `healthy: ${from} to ${to}`,
    'pump.before': (mmHg) => `${mmHg} before`,
    'pump.signs': `Bulging vein
A sore that heals slowly
Dark, hard skin
Swollen ankle`,
    'pump.choices': `Legs up
Pump your ankles
Stocking
Close the leaking vein`,
    'pump.helps': `Pressure falls from {before} to nearly 0 in ten seconds. Stand, and it returns.
You sit. Pressure falls from {before} to {ankle} mmHg. Stop, and it soon comes back.
A stocking does not mend valves: inside the vein, little changes. But it presses back: the push on the vein wall falls from {before} to {push} mmHg. Numb or cold feet? Ask a doctor first.
A doctor closes the vein. Blood takes other veins. In this model, ten raises now reach {ankle} mmHg, not {before}. Real results vary.`,
};

export { pumpDiagram };
