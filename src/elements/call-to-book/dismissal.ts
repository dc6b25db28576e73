/** How long a dismissal is kept: `none`, `session`, or `days:` and their number. */
export type Remember = 'none' | 'session' | `days:${number}`;

const memory = new Map<string, string>();

/** Where storage is blocked (a sandboxed frame, cookies off), this page's memory has to do. */
function store<T>(remember: Remember, use: (storage: Storage) => T): T | undefined {
  try {
    return use(remember === 'session' ? sessionStorage : localStorage);
  } catch {
    return undefined;
  }
}

/** Keeps a dismissal, as the time (epoch ms) until which it holds. */
export function keepDismissal(key: string, remember: Remember): void {
  if (remember === 'none') return;
  const until = String(
    remember === 'session' ? Infinity : Date.now() + Number(remember.slice(5)) * 86_400_000,
  );
  memory.set(key, until);
  store(remember, (storage) => storage.setItem(key, until));
}

/** Whether a dismissal was kept and still holds. */
export function isDismissed(key: string, remember: Remember): boolean {
  if (remember === 'none') return false;
  const until = memory.get(key) ?? store(remember, (storage) => storage.getItem(key));
  return Number(until) > Date.now();
}

/** Forgets a dismissal. */
export function forgetDismissal(key: string, remember: Remember): void {
  memory.delete(key);
  store(remember, (storage) => storage.removeItem(key));
}
