import type { Translation } from '../strings.js';
import type { PumpDiagramStrings } from '../strings/pump-diagram.js';

export const pumpDiagram: PumpDiagramStrings & Translation = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'pump.heading': 'La bomba de su pierna',
  'pump.heart': 'Al corazón',
  'pump.play': 'Mover',
  'pump.pause': 'Pausa',
  'pump.step': 'Fase siguiente',
  'pump.speed': 'Velocidad',
  'pump.do': 'Qué hace la pierna',
  'pump.activities': `De pie
Caminar
De puntillas
Sentarse
Sentarse y mover los tobillos
Piernas en alto`,
  'pump.leg': 'Pierna',
  'pump.legs': `Pierna sana
Pierna con una fuga leve
Pierna con fugas
Pierna con muchas fugas
Pierna con una vena tapada
Pierna tras un coágulo
Pierna con músculos débiles
Pierna tratada`,
  'pump.compare': 'Comparar con',
  'pump.stocking': 'Media de compresión',
  'pump.none': 'Ninguna',
  'pump.phases': `Pierna en reposo
El pie pisa
La pantorrilla aprieta
La pantorrilla suelta
Las venas se llenan`,
  'pump.valve': `cerradas
abiertas
con fugas`,
  'pump.valves': (above, below) => `Válvulas de arriba: ${above}. Válvulas de abajo: ${below}.`,
  'pump.flows': `La sangre sube.
La sangre sube despacio.
La sangre entra desde la superficie.
La sangre se escapa a la superficie.
La sangre cae por la vena superficial.
La sangre cae por la vena profunda.`,
  'pump.numbers': `Presión de la vena en el tobillo
Sangre en la pantorrilla
Tensión en la vena
Tras diez puntillas
Tiempo en llenarse`,
  'pump.trace':
    'Presión en la vena del tobillo en los últimos 60 segundos. La franja es de 30 mmHg o menos: una pierna sana llega ahí al caminar.',
  'pump.difference': (one, pressure, other, otherPressure) =>
    `Tras diez puntillas, la ${one} baja a ${pressure}; la ${other}, ${otherPressure > pressure ? 'solo ' : ''}a ${otherPressure}.`,
  'pump.cycle': 'El primer paso, en dibujos y números',
  'pump.parts': `Vena superficial
Válvula
Bomba del pie
Vena profunda
Bomba de la pantorrilla`,
  'pump.abouts': `Bajo la piel. Da su sangre a la vena profunda.
Dos hojas. La sangre sube y no puede caer.
Su peso saca la sangre de la planta.
Dentro de los músculos. Lleva casi toda la sangre.
El músculo aprieta las venas profundas.`,
  'pump.model': 'Una pierna modelo, no la suya',
  'pump.about':
    'Un modelo matemático. No puede decir qué tiene usted. Cuatro venas representan a muchas, muy anchas. En personas, de pie hay de 80 a 90 mmHg. Tras diez puntillas, una pierna sana tiene de 15 a 30. Fuentes:',
  'pump.call': '¿Preguntas? Llame al',
};
