const callToBook = {
    $code: 'en',
    $name: 'English',
    $dir: 'ltr',
    'book.heading': (clinic) => `Talk to ${clinic || 'the clinic'}`,
    'book.message': 'Ask a question or set up a visit.',
    'book.call': (phone) => `Call ${phone}`,
    'book.online': 'Book online',
    'book.open': (time, day) => `Open now${time && `, until ${`${day} ${time}`.trim()}`}`,
    'book.closed': (time, day) => `Closed now${time && `, opens ${day || 'today'} ${time}`}`,
    'book.close': 'Close',
};

export { callToBook };
