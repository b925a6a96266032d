import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The folders of all packages in the builds so far: pages, workers, the frame, the one file. */
const packages = new Set<string>();

/** Matches the folder of the package in a file’s path: `…/node_modules/d3-time`. */
const packagePath = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Collects all bundled packages, including fonts. At the end, the build of the pages writes `third-party-notices.txt`:
 * each package with its version and the text of its licence. We do not use Vite’s `build.license`, because it leaves
 * out workers and fonts.
 */
export function thirdPartyNotices(): Plugin {
	return {
		name: 'third-party-notices',
		apply: 'build',
		generateBundle(_, bundle) {
			const ids = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' ? file.moduleIds : file.originalFileNames
			);
			for (const id of ids) {
				const [folder] = packagePath.exec(resolve(id.replace(/^\0/, ''))) ?? [];
				// Skip folders that only contain packages.
				if (folder && existsSync(join(folder, 'package.json'))) packages.add(folder);
			}
			if (this.environment.name !== 'client' || this.environment.config.build.ssr) return;
			const notices = [...packages].map(noticeOf).toSorted();
			const source = notices.join(`\n${'-'.repeat(80)}\n\n`);
			this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source });
		}
	};
}

function noticeOf(folder: string): string {
	const about = readFileSync(join(folder, 'package.json'), 'utf8');
	const { name, version, license } = JSON.parse(about) as Record<string, string>;
	const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
	const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
	return `${name} ${version} (${license})\n\n${text}\n`;
}
