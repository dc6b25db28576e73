const callToBook = {
    $code: 'es',
    $name: 'Español',
    $dir: 'ltr',
    'book.heading': (clinic) => `Hable con ${clinic || 'la clínica'}`,
    'book.message': 'Haga una pregunta o pida una cita.',
    'book.call': (phone) => `Llame al ${phone}`,
    'book.online': 'Reserve en línea',
    // «hasta la 1:00», «hasta las 8:00»
    'book.open': (time, day) => `Abierto ahora${time && `, hasta ${day && `el ${day} a `}la${/^1\D/.test(time) ? '' : 's'} ${time}`}`,
    'book.closed': (time, day) => `Cerrado ahora${time && `, abre ${day ? `el ${day}` : 'hoy'} a la${/^1\D/.test(time) ? '' : 's'} ${time}`}`,
    'book.close': 'Cerrar',
};

export { callToBook };
