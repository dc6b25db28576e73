/** A figure for each activity, 32 units wide and high: head, then body and what it stands, sits or lies on. */
const ICONS = {
    standing: ['M16 3.4a2.6 2.6 0 1 1-.1 0', 'M16 10v9M16 12l-4 6M16 12l4 6M16 19l-3 9M16 19l3 9M6 29.5h20'],
    walking: [
        'M16 3.4a2.6 2.6 0 1 1-.1 0',
        'M16 10v8M16 12l-5 4M16 12l5 4M16 18l5 5v5M16 18l-4 5-3 5M6 29.5h20',
    ],
    tiptoe: [
        'M16 1.4a2.6 2.6 0 1 1-.1 0',
        'M16 8v9M16 10l-4 6M16 10l4 6M16 17l-2 8-3 3M16 17l2 8-3 3M6 29.5h20M26 20v-7m-2.5 2.5L26 13l2.5 2.5',
    ],
    sitting: ['M12 4.4a2.6 2.6 0 1 1-.1 0', 'M12 11v9h8v8h4M12 14l6 3M8 12v16M8 22h8M6 29.5h20'],
    'ankle-pumps': [
        'M12 4.4a2.6 2.6 0 1 1-.1 0',
        'M12 11v9h8v8l4-2M12 14l6 3M8 12v16M8 22h8M6 29.5h20M28 27v-6m-2 2 2-2 2 2',
    ],
    elevated: ['M5.5 17.4a2.6 2.6 0 1 1-.1 0', 'M9 22h8l9-9M17 22h7v7M26 13v-4M3 25.5h14M17 29.5h11l-1-10'],
};

export { ICONS };
