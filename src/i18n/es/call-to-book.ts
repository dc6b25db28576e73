import type { Translation } from '@shoelace-style/localize';
import type { CallToBookStrings } from '../strings/call-to-book.js';

// «a la 1:00», «a las 8:00»
const hour = (time: string): string => `la${/^1\D/.test(time) ? '' : 's'} ${time}`;

export const callToBook: CallToBookStrings & Translation = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  'book.heading': (clinic) => `Hable con ${clinic || 'la clínica'}`,
  'book.message': 'Haga una pregunta o pida una cita. No hace falta tener todas las respuestas.',
  'book.call': (phone) => `Llame al ${phone}`,
  'book.online': 'Reserve en línea',
  'book.open': (time, day) => `Abierto ahora${time && `, hasta ${day && `el ${day} a `}${hour(time)}`}`,
  'book.closed': (time, day) => `Cerrado ahora${time && `, abre ${day ? `el ${day}` : 'hoy'} a ${hour(time)}`}`,
  'book.close': 'Cerrar',
};
