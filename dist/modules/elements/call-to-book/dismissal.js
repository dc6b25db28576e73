const memory = new Map();
const keyOf = ({ localName, id, placement }) => `${localName} ${id || placement}`;
/** Where storage is blocked (a sandboxed frame, cookies off), this page's memory has to do. */
function store({ remember }, use) {
    try {
        return use(remember === 'session' ? sessionStorage : localStorage);
    }
    catch {
        return undefined;
    }
}
/** Keeps a dismissal, as the time (epoch ms) until which it holds. */
function keepDismissal(card) {
    const { remember } = card;
    if (remember === 'none')
        return;
    const key = keyOf(card);
    const until = String(remember === 'session' ? Infinity : Date.now() + Number(remember.slice(5)) * 86_400_000);
    memory.set(key, until);
    store(card, (storage) => storage.setItem(key, until));
}
/** Whether a dismissal was kept and still holds. */
function wasDismissed(card) {
    if (card.remember === 'none')
        return false;
    const key = keyOf(card);
    const until = memory.get(key) ?? store(card, (storage) => storage.getItem(key));
    return Number(until) > Date.now();
}
/** Forgets a dismissal that was kept. */
function forgetDismissal(card) {
    if (card.remember === 'none')
        return;
    const key = keyOf(card);
    memory.delete(key);
    store(card, (storage) => storage.removeItem(key));
}

export { forgetDismissal, keepDismissal, wasDismissed };
