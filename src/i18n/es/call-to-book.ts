import type { Translation } from '../strings.js';
import type { CallToBookStrings } from '../strings/call-to-book.js';

export const callToBook: CallToBookStrings & Translation = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'book.heading': (clinic) => `Hable con ${clinic || 'la clínica'}`,
  'book.offices': 'Llame al consultorio más cercano',
  'book.message': 'Haga una pregunta o pida una cita.',
  'book.message-closed': (day) => `Haga una cita o llame ${day ? on(day) : 'más tarde'}.`,
  'book.call': (phone) => `Llame al ${phone}`,
  'book.online': 'Haga su cita en línea',
  'book.call-short': 'Llamar',
  'book.online-short': 'Hacer cita',
  'book.text': 'Envíe un texto',
  'book.directions': 'Cómo llegar',
  'book.tomorrow': 'mañana',
  'book.open': (time, day) =>
    `Abierto ahora${time && `, hasta ${day ? `${on(day)} ${at(time)}` : at(time).slice(2)}`}`,
  'book.closing': (minutes) => `Cierra en ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`,
  'book.closed': (time, day) => `Cerrado ahora${time && `, abre ${day ? on(day) : 'hoy'} ${at(time)}`}`,
  'book.lunch': (time) => `Cerrado por almuerzo, abre ${at(time)}`,
  'book.holiday': (name) => `Cerrado hoy, ${name}`,
  'book.open-offices': (count) =>
    count
      ? `${inWords(count)} ${count === 1 ? 'consultorio abierto' : 'consultorios abiertos'} ahora`
      : 'Todos los consultorios están cerrados',
  'book.close': 'Cerrar',
};

/** «a la 1:00», «a las 8:00» */
function at(time: string): string {
  return `a la${/^1\D/.test(time) ? '' : 's'} ${time}`;
}

/** «el lunes», «mañana» */
function on(day: string): string {
  return day === 'mañana' ? day : `el ${day}`;
}

function inWords(count: number): string {
  return (
    ['', 'Un', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve'][count] ?? String(count)
  );
}
