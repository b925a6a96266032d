import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	devDependencies: Record<string, string>;
};

/** Runs a command as a stranger does, not as a test. */
export const run = (folder: string, command: string, ...args: string[]): string =>
	execFileSync(command, args, {
		...{ cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
		env: { ...process.env, NODE_ENV: 'production' }
	});

/**
 * A fresh app outside of this repository, with the package and these others, in the versions that we have.
 *
 * @param name of the folder here whose files it gets
 */
export function install(tarball: string, name: string, packages: readonly string[]): string {
	const folder = mkdtempSync(join(tmpdir(), `otr-${name}-`));
	cpSync(join(root, 'tests/package', name), folder, { recursive: true });
	const versions = packages.map((each) => [each, devDependencies[each]]);
	writeFileSync(
		join(folder, 'package.json'),
		JSON.stringify({
			...{ private: true, type: 'module' },
			dependencies: {
				...Object.fromEntries(versions),
				'on-the-record-timeline': `file:${tarball}`
			}
		})
	);
	run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
	return folder;
}

/** The first example of the package's README, as it stands. */
export function readmeExample(): string {
	const readme = readFileSync(join(root, 'docs/timeline.md'), 'utf8');
	return /```svelte\n([^]*?)```/.exec(readme)?.[1] ?? '';
}
