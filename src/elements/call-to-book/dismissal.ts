/** How long a dismissal is kept: `none`, `session`, or `days:` and their number. */
export type Remember = 'none' | 'session' | `days:${number}`;

/** What may be dismissed. A dismissal is kept under its id, else its placement. */
export interface Dismissible {
  readonly localName: string;
  readonly id: string;
  readonly placement: string;
  readonly remember: Remember;
}

const memory = new Map<string, string>();

const keyOf = ({ localName, id, placement }: Dismissible): string => `${localName} ${id || placement}`;

/** Where storage is blocked (a sandboxed frame, cookies off), this page's memory has to do. */
function store<T>({ remember }: Dismissible, use: (storage: Storage) => T): T | undefined {
  try {
    return use(remember === 'session' ? sessionStorage : localStorage);
  } catch {
    return undefined;
  }
}

/** Keeps a dismissal, as the time (epoch ms) until which it holds. */
export function keepDismissal(card: Dismissible): void {
  const { remember } = card;
  if (remember === 'none') return;
  const key = keyOf(card);
  const until = String(
    remember === 'session' ? Infinity : Date.now() + Number(remember.slice(5)) * 86_400_000,
  );
  memory.set(key, until);
  store(card, (storage) => storage.setItem(key, until));
}

/** Whether a dismissal was kept and still holds. */
export function wasDismissed(card: Dismissible): boolean {
  if (card.remember === 'none') return false;
  const key = keyOf(card);
  const until = memory.get(key) ?? store(card, (storage) => storage.getItem(key));
  return Number(until) > Date.now();
}

/** Forgets a dismissal that was kept. */
export function forgetDismissal(card: Dismissible): void {
  if (card.remember === 'none') return;
  const key = keyOf(card);
  memory.delete(key);
  store(card, (storage) => storage.removeItem(key));
}
