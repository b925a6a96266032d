import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root, run } from './install.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The path of the file that a stranger installs. */
		tarball: string;
	}
}

/** Makes the package once for all apps: it is always made in the same folder. */
export default function pack(project: TestProject): () => void {
	run(root, process.execPath, 'src/cli/package.mjs');
	const folder = mkdtempSync(join(tmpdir(), 'otr-pack-'));
	const [{ filename = '' } = {}] = JSON.parse(
		run(root, 'npm', 'pack', './dist', '--json', '--pack-destination', folder)
	) as { filename?: string }[];
	project.provide('tarball', join(folder, filename));
	return () => rmSync(folder, { recursive: true, force: true });
}
