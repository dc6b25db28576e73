import type { Translation } from '../strings.js';
import type { CheckerStrings } from '../strings/symptom-checker.js';

export const symptomChecker: CheckerStrings & Translation = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',

  'check.heading': 'Revise sus piernas',
  'check.intro': 'Son unas cuantas preguntas cortas. Al final le decimos qué hacer, cuándo y por qué.',
  'check.for-whom': 'Si la pierna es de otra persona, responda por ella.',
  'check.privacy': 'Sus respuestas se quedan en este dispositivo. Se borran al cerrar la página.',
  'check.start': 'Empezar',
  'check.continue': 'Continuar',
  'check.back': 'Atrás',
  'check.restart': 'Volver a empezar',
  'check.yes': 'Sí',
  'check.no': 'No',
  'check.unknown': 'No sé',
  'check.none': 'Ninguna de estas',
  'check.choose-any': 'Marque todo lo que corresponda.',
  'check.none-of': (rows) => `Ninguna de estas: ${rows}`,
  'check.cleared-rows': 'Se borraron las otras casillas.',
  'check.cleared-none': 'Se borró «Ninguna de estas».',
  'check.why': 'Por qué preguntamos esto',
  'check.how-to-look': '¿No sabe? Cómo revisarlo',
  'check.part': (at, of) => `${at} de ${of}`,
  'check.part-spoken': (at, of) => `Parte ${at} de ${of}`,
  'check.front': 'De frente',
  'check.behind': 'Por detrás',
  'check.error': 'Falta una respuesta',
  'check.error-item': (question) => `Por favor, responda: ${question}`,
  'check.review': 'Revise sus respuestas',
  'check.change': 'Cambiar',
  'check.show-result': 'Ver mi resultado',
  'check.emergency-signs': 'Señales de emergencia',
  'check.emergency-line': (number) => `En una emergencia, llame ya al ${number}.`,
  'check.call': (number) => `Llame al ${number}`,
  'check.mistake': 'Marqué esto por error',

  'section.emergency': 'Señales de emergencia',
  'section.today': 'Señales para atender hoy',
  'section.about': 'Sobre usted',
  'section.cramps': 'Calambres',
  'section.walking': 'Al caminar',
  'section.signs': 'Lo que siente y lo que ve',
  'section.pattern': 'Cuándo empeora',
  'section.health': 'Salud y hábitos',

  'q.body-now': '¿Le pasa algo de esto ahora, o le ha pasado desde ayer?',
  'q.leg-now': 'Y en la pierna, ¿le pasa algo de esto ahora mismo?',
  'q.swelling': '¿Hay hinchazón en las piernas?',
  'q.calf': '¿Nota algo de esto en una pierna?',
  'q.swellingNew': '¿La hinchazón empezó o empeoró en las últimas 4 semanas?',
  'q.skin-today': '¿Nota algo de esto en la piel, las venas o los pies?',
  'q.body-today': '¿Y le pasa algo de esto?',
  'q.age': '¿Qué edad tiene?',
  'q.sex': '¿Cuál es su sexo?',
  'q.pregnancy': '¿Está embarazada, o dio a luz en las últimas 6 semanas?',
  'q.pregnancyWarning':
    '¿Le pasa algo de esto? Fuerte dolor de cabeza, cara o manos hinchadas, luces o puntos en la vista, dolor debajo de las costillas o presión alta.',
  'q.clot-risk': '¿Le corresponde algo de esto?',
  'q.fever-today': '¿Y algo de esto?',
  'q.nightCramps': '¿Le dan calambres por la noche?',
  'q.day-cramps': '¿Y de día?',
  'q.walkPain': '¿Le da dolor o calambre en una pierna al caminar?',
  'q.sport': '¿Y al hacer deporte?',
  'q.startsAtRest': '¿A veces este dolor empieza cuando no camina: si está de pie o si se sienta?',
  'q.goneIn10Min': 'Si se detiene y sigue de pie, ¿se le quita en 10 minutos o menos?',
  'q.pace': '¿Cuándo le da el dolor?',
  'q.site': '¿Dónde le duele?',
  'q.leg': '¿Qué pierna? Puede saltarse esta pregunta.',
  'q.walk-feel': '¿Cómo es ese dolor?',
  'q.feelings': '¿Qué siente en las piernas?',
  'q.veins': '¿Cómo se ven las venas de sus piernas?',
  'q.skin': '¿Qué ve en la piel de sus piernas?',
  'q.worse': '¿Cuándo empeora?',
  'q.better': '¿Con qué mejora?',
  'q.medicines': '¿Toma alguna de estas medicinas?',
  'q.health': '¿Le corresponde algo de esto?',
  'q.habits': '¿Y algo de esto?',
  'q.askedMain':
    'Nos dijo que su problema principal no estaba en una lista. ¿Al final sí le preguntamos por él?',

  'why.emergency': 'Con estas señales se necesita ayuda ya.',
  'why.today': 'Algo de esto puede ser señal de un coágulo o de una infección. No debe esperar.',
  'why.about': 'La edad, el sexo y la salud cambian las causas más probables.',
  'why.cramps': 'Los calambres de noche y los de caminar suelen tener causas distintas.',
  'why.walking': 'Esto ayuda a saber si el dolor viene de las arterias.',
  'why.signs': 'Los problemas de venas se sienten a veces antes de verse.',
  'why.pattern': 'Los problemas de venas suelen ser peores al final del día.',
  'why.health': 'Esto cambia qué consejos son seguros.',

  'look.pittingOneLeg':
    'Un hoyito en la piel\nApriete con el pulgar la espinilla, justo arriba del tobillo, por 5 segundos.\nSuelte. ¿Queda un hoyito?\nHaga lo mismo en la otra pierna.',
  'look.calf3cmBigger':
    'Una pantorrilla más gruesa\nRodee una pantorrilla con una cinta o un hilo, al ancho de una mano debajo de la rodilla.\nHaga lo mismo en la otra pierna, a la misma altura.\n¿Mide una al menos una pulgada (2.5 cm) más?',
  'look.calfTender':
    'Una pantorrilla adolorida\nSiéntese con la rodilla doblada y la pierna floja.\nApriete la pantorrilla con los dedos, sin fuerza. No se sobe.\n¿Le duele más que la otra?',
  'look.cord':
    'Una vena dura\nBusque una línea levantada a lo largo de una vena.\nTóquela apenas con un dedo. No se sobe.\n¿Está dura como cuerda y adolorida?',
  'look.redHotSkin':
    'Piel caliente y adolorida\nEn piel morena o negra cuesta ver lo rojo.\nBusque piel más oscura, morada, gris o brillosa.\nTóquela con el dorso de la mano. ¿Está más caliente o tensa?',
  'look.spotsNotFading':
    'Manchas que no se borran\nApriete las manchas con el lado de un vaso de vidrio.\nMire a través del vidrio. ¿Se borran?\nEn piel oscura, mire también las plantas y las palmas.',
  'look.coldPaleLegSudden':
    'Un pie frío\nToque los dos pies con el dorso de la mano.\n¿Está uno mucho más frío?\nEn piel oscura, mire las plantas y las uñas. ¿Está un pie pálido o gris?',
  'look.walkPain':
    'Dolor al caminar\nPiense en las últimas veces que caminó. Camine ahora solo si no hay riesgo.\n¿Le dolió solo al caminar, o también en reposo?\nAl detenerse, ¿se le quitó en 10 minutos?',

  'f.chestPain': 'Dolor o presión en el pecho, o un dolor fuerte y repentino en la espalda o el vientre',
  'f.breathlessNow': 'De repente le cuesta respirar',
  'f.coughingBlood': 'Tose sangre o espuma rosada',
  'f.fainted': 'Se desmayó, o está por desmayarse',
  'f.faceArmSpeech':
    'Se le cae o se le adormece un lado de la cara, se le debilita o adormece un lado del cuerpo, o no habla bien, aunque ya se le haya quitado',
  'f.allergicReaction': 'De repente: labios o lengua hinchados, se le cierra la garganta, o ronchas',
  'f.confusedOrVeryIll': 'Confusión nueva, cuesta despertarle, o está tan grave que da miedo',
  'f.bleedingNow': 'Le está sangrando una vena de la pierna',
  'f.coldPaleLegSudden':
    'En los últimos días una pierna o un pie se puso frío, o pálido, gris o azulado, y sigue así',
  'f.cannotMoveFoot': 'Desde hace poco no puede mover el pie o los dedos del pie',
  'f.numbOrWeakSudden': 'De repente la pierna se adormeció o se puso débil, y sigue así',
  'f.weaknessSpreading': 'Las piernas se debilitan cada vez más, en horas o días',
  'f.legBlueSwollenSevere':
    'Toda la pierna está muy hinchada, duele mucho y se ve azul, morada o más oscura que la otra',
  'f.tightSwollenAfterInjury':
    'La pierna está dura como madera, o el yeso le aprieta mucho, y el dolor es cada vez peor',
  'f.brokenOrDeformed':
    'La pierna se ve doblada, más corta o volteada, o se ve el hueso, o después de una caída no puede pararse',
  'f.painOutOfProportion': 'Un dolor muy fuerte y cada vez peor, aunque la pierna se vea casi normal',
  'f.saddleNumbOrNoUrine':
    'No siente la entrepierna o las nalgas, o desde hace poco no puede orinar, evacuar o aguantarse',

  'f.swellingNew': 'La hinchazón empezó o empeoró en las últimas 4 semanas',
  'f.calfTender': 'La pantorrilla duele al apretarla',
  'f.crampConstant': 'Un dolor o calambre fuerte y constante que no se quita desde hace horas',
  'f.calf3cmBigger': 'Una pantorrilla mide de contorno al menos una pulgada (2.5 cm) más que la otra',
  'f.pittingOneLeg': 'Al apretar con el dedo queda un hoyito, en una sola pierna',
  'f.collateralVeins': 'Se ven venas nuevas que resaltan en la pierna adolorida o hinchada',
  'f.redHotSkin':
    'Piel caliente y adolorida desde hace poco, o una coyuntura caliente e hinchada\nPuede verse roja, morada, gris o más oscura que el resto de la piel',
  'f.rashBlisters': 'Un sarpullido nuevo que duele o tiene ampollas',
  'f.fever': 'Fiebre de 100.4 °F (38 °C) o más, o escalofríos con temblor',
  'f.racingHeart': 'El corazón le late muy rápido ahora, en reposo',
  'f.breathlessNew':
    'En las últimas 2 semanas: le falta el aire más que antes, o necesita más almohadas para dormir',
  'f.weightGainFast': 'Subió 3 libras (1.4 kg) o más en uno o dos días',
  'f.bruise': 'Un moretón por un golpe o un tratamiento, que no crece',
  'f.bruiseGrowing': 'Un moretón que sigue creciendo',
  'f.spotsNotFading': 'Manchas nuevas, moradas u oscuras, chicas o grandes, que no se borran al apretarlas',
  'f.bledRecently': 'Una vena de la pierna sangró en las últimas 4 semanas y ya paró',
  'f.footWound': 'Una llaga, cortada o grieta en el pie',
  'f.blackToe': 'Un dedo del pie (no solo la uña) se puso negro, azul oscuro o gris',
  'f.restPainFoot': 'Dolor en el pie por la noche, que se alivia al dejar colgar el pie',
  'f.darkUrine': 'Orina oscura, como refresco de cola',
  'f.severeMusclePainWeak':
    'Músculos hinchados y duros desde hace poco, o ya no tiene fuerza para levantarse de una silla',
  'f.vomitingDehydrated': 'Vómito o diarrea, con poca orina o mareo',
  'f.injury': 'Sintió un tronido, se cayó o se torció la pierna, y ahora le cuesta usarla',
  'f.cannotBearWeight': 'Desde hace poco no puede apoyar la pierna, o es un niño o adolescente que cojea',
  'f.pregnancyWarning': 'Una señal de alarma en el embarazo o después del parto',

  'f.activeCancer': 'Cáncer, o tratamiento para el cáncer (también pastillas), en los últimos 6 meses',
  'f.surgery12Weeks': 'Cirugía en las últimas 12 semanas (cuenta la cesárea)',
  'f.bedRest3Days': 'En cama 3 días o más en las últimas semanas',
  'f.castOrParalysis': 'Un yeso en la pierna, o una pierna paralizada',
  'f.pastDvt': 'Un coágulo en una pierna o en un pulmón (trombosis), en el pasado',
  'f.longTravel': 'Un viaje de 4 horas o más en las últimas 4 semanas',
  'f.estrogen': 'Anticonceptivos u hormonas con estrógeno, o tamoxifeno',
  'f.veinTreatmentRecent':
    'Tratamiento de venas en las últimas 12 semanas: inyecciones, láser, calor o cirugía',
  'f.bloodThinner':
    'Un anticoagulante, para “adelgazar” la sangre (como warfarina, Eliquis o Xarelto; no aspirina)',

  'f.walkPain': 'Dolor o calambre en una pierna al caminar',
  'f.sportPain': 'Solo le duele la pierna al correr o hacer deporte',
  'f.startsAtRest': 'El dolor de caminar a veces empieza en reposo',
  'f.uphill': 'Le duele al caminar cuesta arriba o de prisa',
  'f.ordinaryPace': 'Le duele al caminar a paso normal en terreno plano',
  'f.goneIn10Min': 'El dolor se quita en 10 minutos o menos al detenerse',
  'f.burstingWalkPain': 'Al caminar, siente la pierna tan tensa que parece que va a reventar',
  'f.easesRaisingLegs': 'El dolor se alivia con la pierna en alto',
  'f.leanForwardRelief': 'El dolor se alivia al apoyarse en un carrito de compras',
  'f.dayCramps': 'Calambres de día, o con el deporte o el calor',

  'f.ache': 'Piernas adoloridas, o un dolor que palpita',
  'f.heavy': 'Piernas pesadas o cansadas',
  'f.itching': 'Comezón en las piernas',
  'f.eveningSwelling': 'Los tobillos se hinchan al final del día',
  'f.urgeToMove': 'Una necesidad muy fuerte de mover las piernas',
  'f.burningNumbFeet': 'Pies con ardor, con hormigueo o adormecidos, o una zona adormecida',
  'f.slowWeakness': 'Desde hace semanas: un músculo que brinca o adelgaza, o un pie que se arrastra',
  'f.otherProblem': 'Mi problema principal no está en esta lista',

  'f.varicose': 'Venas que resaltan (várices)\nGruesas y torcidas, como una cuerda',
  'f.spider': 'Arañas vasculares\nLíneas delgadas rojas, azules o moradas',
  'f.pelvicVeins': 'Venas que resaltan en la ingle, la nalga o las partes íntimas',
  'f.thinSkinVein': 'Una vena bajo una piel muy delgada\nSe levanta como una ampolla, oscura o azul',
  'f.pastSvt': 'Un coágulo en una vena bajo la piel, en el pasado',
  'f.wantsTreatment': 'Quiero que me revisen las venas',
  'f.changingSpotOrLump': 'Un bulto que crece, o un lunar o una mancha oscura que cambia',

  'f.worseStanding': 'Empeora al pasar mucho rato de pie o sentado sin moverse',
  'f.worseEndOfDay': 'Empeora a lo largo del día',
  'f.worseHeat': 'Empeora con el calor',
  'f.worseAtRest': 'Empeora en reposo',
  'f.worseEvening': 'Empeora al anochecer o en la noche',
  'f.betterRaised': 'Mejora con las piernas en alto',
  'f.betterWalking': 'Mejora al caminar',
  'f.betterMoving': 'Mejora al mover o sacudir las piernas',

  'f.diuretic': 'Una pastilla para orinar (diurético)',
  'f.statin': 'Una estatina, para el colesterol',
  'f.newMedicine': 'Una medicina que empezó, dejó o cambió en los últimos 3 meses',
  'f.heartKidneyLiver': 'Un problema del corazón, los riñones o el hígado, según un médico',
  'f.diabetes': 'Diabetes',
  'f.smoker': 'Fuma, o dejó de fumar en el último año',
  'f.knownPad': 'Arterias estrechas en las piernas (PAD), según un médico',
  'f.highBloodPressure': 'Presión alta',
  'f.obesity': 'Mucho sobrepeso u obesidad',
  'f.familyHistory': 'Problemas de venas en la familia',
  'f.standingJob': 'Pasa la mayor parte del día de pie',
  'f.sedentary': 'Pasa la mayor parte del día sentado o sentada',

  'v.age.under-18': 'Menos de 18 años',
  'v.age.18-49': 'De 18 a 49 años',
  'v.age.50-64': 'De 50 a 64 años',
  'v.age.65-plus': '65 años o más',
  'v.sex.female': 'Mujer',
  'v.sex.male': 'Hombre',
  'v.pregnancy.no': 'No',
  'v.pregnancy.pregnant': 'Está embarazada',
  'v.pregnancy.postpartum-6w': 'Dio a luz en las últimas 6 semanas',
  'v.swelling.none': 'No hay hinchazón',
  'v.swelling.both': 'Hinchazón en las dos piernas, casi igual',
  'v.swelling.one-calf': 'Hinchazón en un pie, tobillo o pantorrilla, o mucho más de un lado',
  'v.swelling.one-whole-leg': 'Hinchazón en una pierna, hasta el muslo',
  'v.cord.lower-leg': 'Una vena dura como cuerda y adolorida, de la rodilla para abajo',
  'v.cord.above-knee-or-groin': 'Una vena dura como cuerda y adolorida, arriba de la rodilla o en la ingle',
  'v.skin.stain': 'Manchas oscuras en la parte baja de la pierna\nColor café, o más oscuras que su piel',
  'v.skin.eczema':
    'Sarpullido seco, con comezón o con escamas en la parte baja de la pierna\nPuede verse rojo, morado, gris o más oscuro',
  'v.skin.hard': 'Piel dura y tensa arriba del tobillo\nPuede verse más oscura o brillosa',
  'v.ulcer.healed': 'Una llaga en la pierna que ya sanó',
  'v.ulcer.under-2w': 'Una llaga abierta en la pierna o el tobillo, desde hace menos de 2 semanas',
  'v.ulcer.2w-or-more': 'Una llaga abierta en la pierna o el tobillo, desde hace 2 semanas o más',
  'v.nightCramps.none': 'No hay calambres por la noche',
  'v.nightCramps.few': 'Calambres de noche, 2 noches por semana o menos',
  'v.nightCramps.often': 'Calambres de noche, 3 noches por semana o más',
  'v.leg.left': 'Pierna izquierda',
  'v.leg.right': 'Pierna derecha',
  'v.site.calf': 'Pantorrilla',
  'v.site.thigh': 'Parte de adelante del muslo',
  'v.site.buttock': 'Nalga',
  'v.site.hamstring': 'Parte de atrás del muslo',
  'v.site.foot': 'Pie',
  'v.site.shin': 'Espinilla',
  'v.site.joint': 'Coyuntura de la rodilla, la cadera o el tobillo',

  'level.emergency': 'Emergencia',
  'level.today': 'Atención el mismo día',
  'level.visit': 'Haga una cita',
  'level.self-care': 'Cuidado en casa',

  'do.emergency.emergency': 'Pida ayuda ahora mismo',
  'do.today.urgent-care': 'Busque atención médica hoy',
  'do.today.maternity': 'Llame hoy a su ginecólogo o a su partera',
  'do.today.childs-doctor': 'Llame hoy al pediatra',
  'do.today.vascular': 'Vea hoy a un médico; si puede, a uno de venas y arterias (vascular)',
  'do.today.treating-clinic': 'Llame hoy al consultorio donde le trataron las venas',
  'do.visit.primary-care': 'Vea a su médico de cabecera',
  'do.visit.vein-clinic': 'Vaya a una clínica de venas',
  'do.visit.vascular': 'Vea a un médico de venas y arterias (vascular)',
  'do.visit.childs-doctor': 'Consulte al pediatra',
  'do.visit.maternity': 'Consulte a su ginecólogo o a su partera',
  'do.visit.treating-clinic': 'Llame al consultorio donde le trataron las venas',
  'do.self-care.nobody': 'Cuide sus piernas en casa y vigile cualquier cambio',
  'do.self-care.maternity': 'Cuide sus piernas en casa y avise a su ginecólogo o a su partera',

  'where.urgent-care':
    'Llame ahora a su médico o a un centro de atención de urgencia (urgent care). Si hoy no le pueden atender, vaya a una sala de emergencias.',
  'where.maternity': 'Si nadie le contesta, vaya a maternidad o a la sala de emergencias del hospital.',
  'where.childs-doctor':
    'Si no le contestan, vaya a un centro de atención de urgencia (urgent care) para niños o a una sala de emergencias.',
  'where.vascular': 'Si hoy no le pueden atender, vaya a una sala de emergencias.',
  'where.treating-clinic':
    'Si está cerrado, llame hoy a su médico o a un centro de atención de urgencia (urgent care).',
  'where.1-working-day':
    'Llame ahora a su médico o, si es el pie, a un podiatra. Si nadie le puede atender a más tardar el próximo día hábil, vaya a un centro de atención de urgencia (urgent care).',

  'within.now': 'Ahora.',
  'within.today': 'Hoy. No espere a mañana.',
  'within.1-working-day': 'Hoy o, si no se puede, el próximo día hábil.',
  'within.2-weeks': 'En las próximas 2 semanas.',
  'within.4-weeks': 'En las próximas 4 semanas.',
  'within.routine': 'No hay prisa. Elija el día que le convenga.',
  'within.next-visit': 'En su próxima cita del embarazo.',
  'within.none': 'Por ahora no hace falta una cita. Si empeora o le preocupa, vea a su médico.',

  'scale.now': 'Ahora',
  'scale.today': 'Hoy',
  'scale.2-weeks': '2 semanas',
  'scale.no-rush': 'Sin prisa',
  'scale.not-needed': 'No hace falta',

  'rule.lung-or-heart':
    'Pueden ser señales de un ataque al corazón, de un coágulo en el pulmón o de algo igual de grave.',
  'rule.lung-clot': 'Estas señales juntas pueden ser de un coágulo en el pulmón.',
  'rule.bleeding': 'Se puede perder mucha sangre muy rápido, hacia afuera o debajo de la piel.',
  'rule.allergy': 'Puede ser una reacción alérgica grave. A veces se pone peor muy rápido.',
  'rule.broken': 'Puede haber un hueso roto.',
  'rule.stroke': 'Pueden ser señales de un derrame cerebral, aunque ya se hayan quitado. Cada minuto cuenta.',
  'rule.spine':
    'Puede haber nervios aplastados en la parte baja de la espalda. Se pueden salvar si la ayuda llega rápido.',
  'rule.blocked-artery':
    'Puede que la sangre no llegue a la pierna. La pierna se puede salvar si la ayuda llega rápido.',
  'rule.spreading-weakness':
    'Una debilidad que avanza puede venir de los nervios o de la columna. Puede afectar la respiración.',
  'rule.compartment':
    'Puede estar subiendo la presión dentro de la pierna. Eso puede dañar el músculo en pocas horas.',
  'rule.massive-clot': 'Un coágulo grande puede estar tapando las venas de la pierna.',
  'rule.severe-infection': 'Puede ser una infección grave que avanza rápido.',
  'rule.muscle-kidney': 'Puede haber daño en los músculos, y eso puede dañar pronto los riñones.',
  'rule.pregnancy-warning':
    'En el embarazo y después del parto, estas son señales de alarma. Pueden venir de la presión alta, del corazón o de una infección.',
  'rule.clot-pregnant':
    'Los coágulos son más comunes en el embarazo y después del parto. Un ultrasonido los puede mostrar.',
  'rule.child-today': 'A un menor con estas señales lo debe ver hoy un médico.',
  'rule.clot':
    'Una hinchazón nueva en una sola pierna puede ser señal de un coágulo. Un ultrasonido y una prueba de sangre ayudan a saberlo.',
  'rule.clot-likely': 'Estas señales juntas pueden ser de un coágulo. Con un ultrasonido se puede saber.',
  'rule.cramp-clot':
    'Una pantorrilla adolorida, o un dolor que no se quita, puede ser señal de un coágulo de sangre.',
  'rule.foot-at-risk':
    'Si llega poca sangre, hay diabetes o los pies están adormecidos, un pie puede empeorar rápido.',
  'rule.skin-infection': 'Puede ser una infección. Tal vez necesite medicina hoy mismo.',
  'rule.bled': 'Una vena que sangró puede volver a sangrar.',
  'rule.muscle-breakdown': 'Puede haber daño en los músculos. Eso puede dañar los riñones.',
  'rule.dehydration': 'Puede que el cuerpo haya perdido demasiada agua y sal.',
  'rule.tear': 'Puede haber un músculo, un tendón o un hueso lastimado.',
  'rule.spots':
    'Las manchas que no se borran pueden ser señal de un problema de la sangre o de una infección.',
  'rule.shingles':
    'Un sarpullido nuevo con dolor o ampollas puede ser culebrilla (herpes zóster). Las pastillas funcionan mejor en los primeros 3 días.',
  'rule.heart':
    'La falta de aire, el corazón acelerado o subir de peso muy rápido pueden venir del corazón o de los pulmones.',
  'rule.cord-pressed':
    'Con cáncer, las piernas débiles pueden ser señal de que algo aprieta los nervios de la columna.',
  'rule.bruise': 'Un moretón que sigue creciendo puede estar sangrando todavía debajo de la piel.',
  'rule.after-treatment':
    'Una vena tensa y adolorida, como cuerda, es común después de tratarse las venas. Llame hoy para que la revisen.',
  'rule.surface-clot': 'Una vena dura que duele puede ser señal de un coágulo. Tal vez haya que tratarlo.',
  'rule.child': 'Estas preguntas son para adultos. El pediatra le puede decir más.',
  'rule.artery':
    'El dolor al caminar puede venir de arterias estrechas en las piernas. Una prueba de presión en el tobillo (ABI) lo puede mostrar.',
  'rule.after-treatment-visit':
    'Después de tratarse las venas son comunes muchas marcas y molestias. El consultorio donde le trataron las puede valorar.',
  'rule.ulcer': 'Una llaga abierta en la pierna sana mejor cuando se encuentra su causa.',
  'rule.venous-claudication':
    'Si al caminar siente que la pierna va a reventar, puede haber una vena tapada.',
  'rule.changing-spot': 'Un médico debe revisar un bulto o una mancha que cambia.',
  'rule.slow-weakness':
    'Un músculo que adelgaza o se debilita en semanas puede ser por un nervio. Un médico debe revisarlo.',
  'rule.unexplained-sign': 'Desde aquí no podemos saber la causa de esto. Un médico debe revisarlo.',
  'rule.thin-skin': 'La piel delgada sobre una vena se puede romper y sangrar.',
  'rule.new-both-swelling':
    'La hinchazón nueva en las dos piernas puede venir del corazón, el hígado, los riñones o una medicina.',
  'rule.post-thrombotic':
    'Después de un coágulo, las venas pueden quedar dañadas. Eso puede dejar las piernas pesadas e hinchadas.',
  'rule.pregnant-veins':
    'Las várices, los dolores y los calambres son comunes en el embarazo. La mayoría mejora después del parto.',
  'rule.skin':
    'Los cambios en la piel de la parte baja de la pierna pueden venir de venas que no trabajan bien.',
  'rule.healed-ulcer': 'Una llaga que ya sanó puede volver si no se trata la causa.',
  'rule.past-surface-clot':
    'Después de un coágulo en una vena bajo la piel, puede que las venas no trabajen bien.',
  'rule.varicose-with-symptoms': 'Las várices que molestan se pueden revisar y tratar.',
  'rule.pelvic-veins': 'Las várices cerca de la ingle pueden venir de venas dentro de la pelvis.',
  'rule.medicine-swelling':
    'Una medicina, el corazón, los riñones o el hígado pueden hinchar las piernas. No deje de tomar una medicina por su cuenta.',
  'rule.restless-legs':
    'Las ganas de mover las piernas que se calman al moverlas pueden ser señal de piernas inquietas.',
  'rule.nerve': 'Los pies con ardor, con hormigueo o adormecidos pueden ser por los nervios.',
  'rule.spine-walk':
    'Un dolor al caminar que se alivia al inclinarse hacia adelante puede venir de la espalda.',
  'rule.sport-pain':
    'El dolor que solo da con el deporte puede tener muchas causas. Un médico las puede revisar.',
  'rule.vein-pattern-unseen':
    'Estas señales juntas pueden venir de venas que no trabajan bien, aunque no se vean.',
  'rule.lasting-swelling': 'Las piernas se hinchan por muchas causas: venas, corazón, riñones o medicinas.',
  'rule.medicine':
    'Una medicina puede causar calambres, dolor o hinchazón. No deje de tomarla por su cuenta.',
  'rule.unasked':
    'Nos contó de un problema que no está en la lista. Desde aquí no lo podemos juzgar. Un médico debe revisarlo.',
  'rule.wish': 'Usted quiere que le revisen las venas. Es su decisión. No hay prisa.',
  'rule.self-care': 'Por lo que nos dijo, ahora no hace falta una cita.',
  'rule.self-care-cramps': 'Los calambres son comunes y muchas veces no se les encuentra causa.',

  'call.pregnancy-warning': 'hay convulsiones',
  'call.clot': 'toda la pierna está muy hinchada, duele mucho y se ve azul, morada o más oscura que la otra',
  'call.skin-infection': 'la piel caliente avanza rápido, el dolor es muy fuerte o hay confusión',
  'call.foot-at-risk': 'hay fiebre o escalofríos con temblor',
  'call.muscle-breakdown': 'la orina es oscura y hay debilidad o vómito',
  'call.tear': 'la pierna está dura como madera, y el dolor es cada vez peor',
  'call.spots': 'hay fiebre o confusión',
  'call.bruise': 'el corazón late muy rápido o siente que se desmaya',
  'call.spine':
    'las piernas se debilitan más, se adormece la entrepierna, o no puede orinar, evacuar o aguantarse',
  'care.artery':
    'el dolor del pie le despierta en la noche, un dedo se pone oscuro o hay una llaga en el pie',
  'care.swelling': 'le falta el aire más que antes, o sube 3 libras (1.4 kg) en uno o dos días',
  'care.pregnancy':
    'hay fuerte dolor de cabeza, cara o manos hinchadas, luces o puntos en la vista, o dolor debajo de las costillas',
  'care.medicine': 'los músculos se debilitan, o la orina se pone oscura como refresco de cola',

  'advice.first-aid-bleeding':
    'Si sangra una vena\nAcuéstese. Ponga la pierna bien en alto. Apriete fuerte donde sangra con un paño limpio, no suelte y pida ayuda.',
  'advice.use-epinephrine': 'Si hay un inyector de epinefrina (EpiPen) a la mano, úselo ya',
  'advice.keep-still': 'No se mueva\nNo mueva la pierna. No trate de pararse.',
  'advice.tell-blood-thinner': 'Diga cómo se llama su anticoagulante',
  'advice.breathe': 'Descanse\nBusque la posición en que respire mejor.',
  'advice.note-time': 'Fíjese en la hora\nDiga cuándo empezó. No coma, no beba y no tome pastillas.',
  'advice.leg-level': 'No suba la pierna\nDéjela plana y no la sobe. Afloje lo que aprieta.',
  'advice.tell-breath': 'Siéntese o acuéstese\nAvise de inmediato si le cuesta respirar o tragar.',
  'advice.call-who-treated-you': 'Llame también al consultorio donde le trataron las venas',
  'advice.stretch':
    'Estire la pierna\nCuando le dé un calambre, jale los dedos del pie hacia la espinilla y aguante.',
  'advice.massage': 'Dé un masaje suave al músculo del calambre',
  'advice.legs-up':
    'Piernas en alto\nAcuéstese y suba las piernas más alto que el corazón, de 15 a 30 minutos, varias veces al día.',
  'advice.compression':
    'Medias de compresión\nLas que llegan a la rodilla pueden ayudar. Se ponen por la mañana y se quitan al acostarse.',
  'advice.ask-about-hose': 'Pregunte por las medias\nUn médico le puede decir si son seguras para usted.',
  'advice.walk': 'Camine todos los días\nCada paso ayuda a la pantorrilla a subir la sangre.',
  'advice.ankle-pumps': 'Mueva los pies\nMientras descansa en su asiento, suba y baje los pies.',
  'advice.move-often': 'Muévase seguido\nHaga pausas cortas para moverse. No pase mucho rato sin moverse.',
  'advice.weight': 'Baje un poco de peso\nEso les quita presión a las venas.',
  'advice.quit-smoking': 'No fume\nDejar de fumar es lo mejor que puede hacer por sus arterias.',
  'advice.check-feet': 'Revise sus pies todos los días para ver si hay llagas',
  'advice.cover-sore': 'Mantenga la llaga limpia y tapada',

  'treat.duplex': 'Ultrasonido dúplex\nMuestra hacia dónde va la sangre en las venas. No duele.',
  'treat.abi': 'Prueba de presión en el tobillo (ABI)\nMuestra si la sangre pasa bien por las arterias.',
  'treat.compression':
    'Medias de compresión\nAprietan las piernas de forma pareja. Pueden ayudar con el dolor y la hinchazón.',
  'treat.ablation':
    'Calor (RFA)\nCierra por dentro la vena que no trabaja bien. En una revisión de estudios, el ultrasonido aún se veía bien en 84 de 100 piernas después de 3 años.',
  'treat.sclerotherapy':
    'Inyecciones de espuma\nSe guían por ultrasonido y cierran una vena. En una revisión de estudios, el ultrasonido aún se veía bien en 77 de 100 piernas después de 3 años.',
  'treat.sclerotherapy-spider':
    'Inyecciones pequeñas (escleroterapia)\nAsí se cierran las venas más delgadas.',

  'caution.no-hose-before-abi':
    'No use medias apretadas hasta que un médico revise si la sangre llega bien a los pies.',
  'caution.no-massage': 'No se sobe ni se dé masaje donde le duele o hay un moretón.',
  'caution.no-elevation': 'No suba la pierna si así le duele más el pie.',
  'caution.ask-first-hose':
    'Pregunte a un médico antes de usar medias de compresión. Pueden forzar el corazón.',
  'caution.ask-obstetrician':
    'Pregunte a su ginecólogo o partera antes de usar medias o de tratarse las venas.',
  'caution.ask-pharmacist':
    'Pregunte a su médico o farmacéutico por sus medicinas. No deje de tomarlas por su cuenta.',

  'result.yours': 'Su resultado',
  'result.how-soon': 'Qué tan pronto',
  'result.wait': 'Mientras espera',
  'result.wait-list':
    'Quédese donde está. Siéntese o acuéstese.\nNo maneje.\nMantenga cerca el teléfono. Si hay alguien con usted, que abra la puerta.',
  'result.wait-list-still':
    'Quédese como está. No se levante.\nNo maneje.\nMantenga cerca el teléfono. Si hay alguien con usted, que abra la puerta.',
  'result.why': 'Por qué le decimos esto',
  'result.told': 'Usted nos dijo',
  'result.not-told': 'Dijo que no a esto',
  'result.pain': (places) => `Le duele: ${places}`,
  'result.usual': 'Es común en las primeras semanas',
  'result.usual-list':
    'moretones\nuna vena tensa y adolorida, como cuerda\nmanchas color café u oscuras\nun poco de hinchazón',
  'result.not-usual': 'No es común: llame hoy',
  'result.not-usual-list':
    'una pierna se hincha cada vez más\nun dolor cada vez peor\npiel caliente, o fiebre\nuna llaga que se abre',
  'result.meanwhile': 'Qué ayuda ahora',
  'result.careful': 'Precauciones',
  'result.care': 'Qué le pueden ofrecer en una cita',
  'result.care-note':
    'El tratamiento se decide con un médico. Muchas personas se sienten mejor después. Los resultados varían, y siempre hay riesgos.',
  'result.ask': 'Preguntas para su cita',
  'result.ask-vein-clinic':
    '¿Hay venas que no me trabajan bien, y cómo lo saben?\n¿Qué pasa si espero?\n¿Qué opciones hay, y con qué riesgos?\n¿Cuánto me va a costar?',
  'result.ask-doctor': '¿Qué puede causar esto?\n¿Qué prueba necesito?',
  'result.ask-medicines': '¿Puede ser por una de mis medicinas?',
  'result.higher': 'Cuándo no debe esperar',
  'result.higher-emergency': (number) => `Llame al ${number} si:`,
  'result.emergency-list':
    'hay dolor en el pecho o cuesta respirar\nuna pierna se pone fría, pálida, gris o azulada, o se adormece\nsangra una vena\nse cae un lado de la cara, un brazo está débil o no se puede hablar bien',
  'result.higher-today': 'Busque atención médica hoy si:',
  'result.today-list':
    'se hincha una sola pierna\nun dolor en la pierna no se quita\nla piel se pone caliente y roja, morada o más oscura, o hay fiebre\naparece una vena dura y adolorida, como cuerda',
  'result.sources': 'Fuentes y revisión',
  'result.version': (version) => `Última actualización: ${version}.`,
  'result.reviewed': (name) => `Revisado por ${name}.`,
  'result.reviewed-earlier': (name) => `${name} revisó una versión anterior.`,
  'result.not-reviewed': 'Aún no lo ha revisado un profesional de la salud.',
  'result.disclaimer': (number) =>
    `Esta página da información general. No reemplaza a un médico y no puede decir qué le pasa. Si se siente muy mal, llame al ${number}. Si tiene dudas, llame a su médico.`,
  'result.clinic-number': (phone) => `¿Alguna pregunta? Llame a la clínica al ${phone}.`,
  'result.diagram': 'Vea cómo trabajan las venas de la pierna',
  'result.answers': 'Sus respuestas',
  'result.for-doctor': 'Para el médico. Lo llenó el paciente. No es un diagnóstico.',
  'result.print': 'Imprimir',
  'result.copy': 'Copiar como texto',
  'result.copied': 'Copiado',
  'result.not-copied': 'No se pudo. Puede imprimirlo.',
  'result.share': 'Enviar a mi teléfono',
};
