import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const HOME = path.resolve('.cache/cms/hugo');

export interface Hugo {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;
}

/** Debian's Hugo, unpacked and not installed; undefined where it cannot be had. */
export function hugo(): Hugo | undefined {
  const command = path.join(HOME, 'usr/bin/hugo');
  const env = { LD_LIBRARY_PATH: path.join(HOME, 'usr/lib/x86_64-linux-gnu') };
  try {
    if (!existsSync(command)) {
      mkdirSync(HOME, { recursive: true });
      const fetch = 'apt-get download hugo libsass1 libwebp7; for one in *.deb; do dpkg -x "$one" .; done';
      execFileSync('sh', ['-ec', fetch], { cwd: HOME, stdio: 'ignore', timeout: 120_000 });
    }
    const told = execFileSync(command, ['version'], { env: { ...process.env, ...env }, encoding: 'utf8' });
    return { command, env, version: /v([\d.]+)/.exec(told)?.[1] ?? '' };
  } catch {
    return undefined;
  }
}
