import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

/** Whether packages can be installed here without asking anybody: Debian (or a child of it), as root. */
export function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages, with their output on stderr. Lists are fetched first: without that, an old image
 * gives a browser several versions back.
 *
 * @throws when apt-get fails.
 */
export function installPackages(...packages: string[]): void {
  console.error(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.`);
  }
}

/** Emoji are empty boxes in a Linux browser that has no font for them. Installs one where that is possible. */
export function provideEmojiFont(): void {
  const present = globSync('/usr/{,local/}share/fonts/**/*{Emoji,emoji}*').length > 0;
  if (!present && canInstallPackages()) installPackages('fonts-noto-color-emoji');
}
