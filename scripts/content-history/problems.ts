/** A content version, what is kept of it, and what else is known. */
export interface State {
  readonly version: string;
  /** The content as it is, and as it is kept under its version, as JSON. */
  readonly now: string;
  readonly kept: string | undefined;
  /** All kept versions. */
  readonly versions: readonly string[];
  readonly changelog: string;
  /** Whether the content is to be compared, not kept. */
  readonly check: boolean;
}

/** What is wrong with the content and its version, a sentence each; nothing where a snapshot may be kept, or is right. */
export function problemsOf({ version, now, kept, versions, changelog, check }: State): string[] {
  const newer = versions.filter((one) => one > version);
  if (newer.length > 0)
    return [`CONTENT_VERSION ${version} is older than ${newer.join(', ')} in clinical/history/: move it on.`];
  if (kept !== undefined && signed(kept) === signed(now)) return [];
  if (kept !== undefined && isReleased(version, changelog))
    return [
      `Content ${version} is released, and the content differs from clinical/history/${version}.json: move ` +
        'CONTENT_VERSION, then run npm run content:snapshot and commit it.',
    ];
  if (!check) return [];
  return [
    kept === undefined
      ? `No snapshot of content ${version}: run npm run content:snapshot and commit it.`
      : `The content differs from clinical/history/${version}.json: run npm run content:snapshot and commit it.`,
  ];
}

/** Whether the changelog names the content version under a release: what was released is not written anew. */
export function isReleased(version: string, changelog: string): boolean {
  const [, ...releases] = changelog.split(/^## (?=\[)/m);
  return releases.some((text) => /^\[\d[^\]]*\] - \d{4}/.test(text) && text.includes(version));
}

/** The content without the protocol's own words for its conditions, which may be put better at any time. */
export const signed = (json: string): string =>
  JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === 'whenWords' || key === 'terms' ? undefined : value,
  );
