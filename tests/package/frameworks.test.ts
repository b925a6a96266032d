import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	cpSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { elementSnippet } from '#lib/embed/snippets.ts';
import { anEmbedding } from '../fixtures/an-embedding.ts';
import { root, run } from './install.ts';
import { frameworks } from './frameworks.ts';

/** What “Embed” gives for Markdown and components, with signs that a template could take for its own. */
const snippet = elementSnippet({
	...anEmbedding,
	story: 'https://story.example/',
	title: 'A {story} of *three* & <more>',
	event: 'an-event',
	height: 480
});

test.each(Object.entries(frameworks))(
	'a project with %s builds with the code as the dialog gives it, and with our types',
	{ timeout: 600_000 },
	(name, { packages, files, commands, built }) => {
		const app = mkdtempSync(join(tmpdir(), `otr-${name}-`));
		const manifest = { private: true, dependencies: packages };
		for (const [path, text] of Object.entries({
			...files,
			'package.json': JSON.stringify(manifest)
		})) {
			mkdirSync(dirname(join(app, path)), { recursive: true });
			writeFileSync(
				join(app, path),
				text.replace('<!--snippet-->', () => snippet)
			);
		}
		cpSync(join(root, 'static/embed.d.ts'), join(app, 'src/embed.d.ts'));
		run(app, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
		for (const [command, ...args] of commands) run(app, 'npx', command, ...args);
		expect(existsSync(join(app, built))).toBe(true);
		const text = readFileSync(join(app, built), 'utf8');
		expect(text).toContain('otr-timeline');
		expect(text).toContain('an-event');
		rmSync(app, { recursive: true, force: true });
	}
);
