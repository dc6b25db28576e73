// What changed in the medical content since each earlier version, counted, for those who manage a site.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {Readonly<Record<string, any>>} Snapshot a file of clinical/history/ */

const byId = (rows) => new Map(rows.map(({ id, ...row }) => [id, JSON.stringify(row)]));
const byKey = (object) => new Map(Object.entries(object).map(([key, value]) => [key, JSON.stringify(value)]));
const added = (old, now) => [...now.keys()].filter((key) => !old.has(key)).length;
const changed = (old, now) =>
  [...now].filter(([key, value]) => old.has(key) && old.get(key) !== value).length;
/** Added, removed or changed. */
const differing = (old, now) => added(old, now) + added(now, old) + changed(old, now);

/**
 * @param {Snapshot} old
 * @param {Snapshot} now
 * @returns {Record<string, number>}
 */
export function changesBetween(old, now) {
  const rules = [byId(old.rules), byId(now.rules)];
  const both = (part) => differing(byId(old[part]), byId(now[part]));
  return {
    rulesAdded: added(...rules),
    rulesRemoved: added(rules[1], rules[0]),
    rulesChanged: changed(...rules),
    signsChanged: differing(byKey(old.findings), byKey(now.findings)),
    adviceChanged: both('advice') + both('cautions') + both('treatments'),
    sourcesChanged: differing(byKey(old.sources), byKey(now.sources)),
    textsEn: differing(byKey(old.texts.en), byKey(now.texts.en)),
    textsEs: differing(byKey(old.texts.es), byKey(now.texts.es)),
  };
}

/**
 * The newest content version and what changed since each earlier one.
 * @param {string} folder clinical/history
 */
export async function contentOf(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const snapshots = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
  );
  const now = snapshots.at(-1);
  return {
    version: now.contentVersion,
    changes: Object.fromEntries(
      snapshots.slice(0, -1).map((old) => [old.contentVersion, changesBetween(old, now)]),
    ),
  };
}
