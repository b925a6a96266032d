import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The folders of the packages that are in what was built so far: pages, workers, the frame, the one file. */
const packages = new Set<string>();

/** The folder of a package with a file of it: `…/node_modules/d3-time`. */
const packagePath = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Notes what is bundled, fonts too. The build of the pages, which is the last, writes `third-party-notices.txt`: each
 * package with its version and the text of its licence. Vite’s own `build.license` leaves out workers and fonts.
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
				// Not every package of a name is a package: some have others in them.
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
