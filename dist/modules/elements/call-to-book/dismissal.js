const memory = new Map();
/** Where storage is blocked (a sandboxed frame, cookies off), this page's memory has to do. */
function store(remember, use) {
    try {
        return use(remember === 'session' ? sessionStorage : localStorage);
    }
    catch {
        return undefined;
    }
}
/** Keeps a dismissal, as the time (epoch ms) until which it holds. */
function keepDismissal(key, remember) {
    if (remember === 'none')
        return;
    const until = String(remember === 'session' ? Infinity : Date.now() + Number(remember.slice(5)) * 86_400_000);
    memory.set(key, until);
    store(remember, (storage) => storage.setItem(key, until));
}
/** Whether a dismissal was kept and still holds. */
function isDismissed(key, remember) {
    if (remember === 'none')
        return false;
    const until = memory.get(key) ?? store(remember, (storage) => storage.getItem(key));
    return Number(until) > Date.now();
}
/** Forgets a dismissal. */
function forgetDismissal(key, remember) {
    memory.delete(key);
    store(remember, (storage) => storage.removeItem(key));
}

export { forgetDismissal, isDismissed, keepDismissal };
