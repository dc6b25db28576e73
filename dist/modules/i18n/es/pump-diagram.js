const pumpDiagram = {
    $code: 'es',
    $name: 'Español',
    $dir: 'ltr',
    'pump.heading': 'La bomba de su pierna',
    'pump.heart': 'Al corazón',
    'pump.play': 'Iniciar',
    'pump.pause': 'Pausa',
    'pump.step': 'Siguiente paso',
    'pump.speed': 'Velocidad',
    'pump.do': 'Qué hace la pierna',
    'pump.activities': `De pie
Caminar
Ponerse de puntas
Sentarse
Sentarse y mover los tobillos
Piernas en alto`,
    'pump.leg': 'Pierna',
    'pump.legs': `Pierna sana
Pierna con fuga leve en las válvulas
Pierna con válvulas que fallan
Pierna con muchas válvulas que fallan
Pierna con una vena tapada
Pierna después de un coágulo
Pierna con músculos débiles
Pierna tratada`,
    'pump.compare': 'Comparar con',
    'pump.stocking': 'Media de compresión',
    'pump.none': 'Ninguna',
    'pump.phases': `Pierna en reposo
El pie se apoya
La pantorrilla aprieta
La pantorrilla se relaja
Las venas se llenan`,
    'pump.valve': `cerrada
abierta
con fuga`,
    'pump.valves': (above, below) => `Válvula de arriba: ${above}. Válvula de abajo: ${below}.`,
    'pump.flows': `La sangre sube.
La sangre sube despacio.
Entra sangre de la vena superficial.
La sangre se regresa a la vena superficial.
La sangre baja por la vena superficial.
La sangre baja por la vena profunda.`,
    'pump.numbers': `Presión de la vena en el tobillo
Sangre en la pantorrilla
Empuje sobre la vena
Presión después de ponerse de puntas 10 veces
Tiempo que tarda en llenarse`,
    'pump.usual': `de pie, la gente tiene de 80 a 90
sana: de 15 a 30
sana: de 18 a 40`,
    'pump.trace': 'Presión en la vena del tobillo en los últimos 60 segundos. La franja sombreada es de 30 mmHg o menos. Al caminar, una pierna sana llega ahí.',
    'pump.trend': (leg, from, to) => `En la ${leg} ${to > from + 2 ? `subió de ${from} a ${to}` : to < from - 2 ? `bajó de ${from} a ${to}` : `siguió cerca de ${to}`} mmHg.`,
    'pump.ago': `hace 60 segundos
ahora`,
    'pump.difference': (one, pressure, other, otherPressure) => `Después de ponerse de puntas diez veces, la presión baja a ${pressure} mmHg en la ${one} y ${otherPressure > pressure ? 'solo ' : ''}a ${otherPressure} en la ${other}.`,
    'pump.shown': (what, legs) => `${what}. ${legs}.`,
    'pump.cycle': 'El primer paso, en dibujos y números',
    'pump.parts': `Vena superficial
Válvula
Bomba del pie
Vena profunda
Bomba de la pantorrilla`,
    'pump.abouts': `Está bajo la piel. Lleva su sangre a la vena profunda.
Como dos puertitas. Dejan subir la sangre y no la dejan bajar.
Su peso empuja la sangre de la planta del pie hacia arriba.
Está dentro de los músculos. Lleva casi toda la sangre.
El músculo aprieta las venas profundas.`,
    'pump.model': 'Es un modelo, no es su pierna',
    'pump.about': 'Un modelo matemático. No puede decir qué pasa en su pierna. Cuatro venas representan a muchas, y se dibujan más anchas de lo que son. En las personas, la presión es de 80 a 90 mmHg al estar de pie, y de 15 a 30 en una pierna sana después de ponerse de puntas diez veces. mmHg es la unidad de la presión de la sangre. Fuentes:',
    'pump.stocking-doubt': 'El modelo no sirve bien para una media en esta pierna: aquí sube la presión dentro de la vena. Eso nadie lo ha medido en personas.',
    'pump.call': '¿Tiene preguntas? Llame al',
    'pump.titles': `La sangre tiene que subir
La bomba del pie
La bomba de la pantorrilla
De puntas, diez veces
Usted para
Cuando las válvulas fallan
Con los años
Qué ayuda`,
    'pump.scenes': `Usted está de pie, sin moverse. La sangre tiene que subir contra su propio peso, que hace presión en las venas del tobillo: {ankle} mmHg. Es normal. La sangre sube despacio.
Usted da un paso. La planta del pie aprieta sus venas. Una válvula se abre y la sangre sube.
El músculo aprieta y empuja la sangre hacia arriba. La válvula de arriba se abre; la de abajo se cierra. Luego el músculo se relaja, y la pantorrilla se llena desde abajo.
Cada vez sube algo de sangre. En esta pierna sana, la presión baja de {standing} a {ankle} mmHg.
Las válvulas cerradas no dejan bajar la sangre. Llega sangre nueva. En {refill} segundos la presión es casi la de antes. (Va 4 veces más rápido.)
Las dos piernas se pusieron de puntas diez veces. Presión en el tobillo de la pierna sana: {healthy} mmHg. De la pierna con fuga: {leaking} mmHg, porque la mitad de lo que sube se regresa. Muchas fugas son más leves.
Una fuga puede dañar la pierna con los años. A algunas personas se les hincha el tobillo y la piel se pone oscura o dura. Puede salir una llaga que tarda en sanar. Otras causas hacen lo mismo. ¿Se le hinchó una sola pierna hace poco? Vea a un médico hoy.
Esta pierna tiene una fuga. Después de diez veces de puntas sigue en {ankle} mmHg. Elija una opción y mire.`,
    'pump.scene-of': (scene, all) => `${scene} de ${all}`,
    'pump.dots': 'Escenas',
    'pump.back': 'Atrás',
    'pump.next': 'Siguiente',
    'pump.again': 'Otra vez',
    'pump.check': 'Revise sus piernas',
    'pump.try': 'Pruebe usted',
    'pump.lens': `Válvula cerrada
Válvula abierta
Válvula con fuga`,
    'pump.lens-at': `Arriba:
Abajo:`,
    'pump.gauges': `Presión en el tobillo
Empuje sobre la vena`,
    'pump.band': (from, to) => `sana: de ${from} a ${to}`,
    'pump.before': (mmHg) => `antes: ${mmHg}`,
    'pump.signs': `Vena abultada
Llaga que tarda en sanar
Piel oscura y dura
Tobillo hinchado`,
    'pump.choices': `Piernas en alto
Mover los tobillos
Media de compresión
Cerrar la vena con fuga`,
    'pump.helps': `La presión baja de {before} a casi 0 en diez segundos. Al ponerse de pie, regresa.
Usted se sienta. La presión baja de {before} a {ankle} mmHg. Si para, pronto vuelve a subir.
La media no arregla las válvulas: dentro de la vena cambia poco. Pero empuja hacia adentro: el empuje sobre la vena baja de {before} a {push} mmHg. ¿Pies adormecidos o fríos? Pregunte antes a su médico.
Un médico cierra la vena. La sangre toma otras venas. En este modelo, de puntas diez veces se llega a {ankle} mmHg, no a {before}. En la vida real, varía.`,
};

export { pumpDiagram };
