import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { install, readmeExample, run } from './install.ts';
import { serve } from './serve.ts';
import {
	expectDrawn,
	expectKeys,
	expectPressed,
	expectPrinted,
	expectZoomed
} from './use-example.ts';

test(
	'a fresh SvelteKit app prerenders the example, shows it without scripts, and takes it over',
	{ timeout: 600_000 },
	async () => {
		const app = install(inject('tarball'), 'kit', [
			'svelte',
			'vite',
			'@sveltejs/kit',
			'@sveltejs/adapter-static',
			'@sveltejs/vite-plugin-svelte'
		]);
		mkdirSync(join(app, 'src/routes'), { recursive: true });
		writeFileSync(join(app, 'src/routes/+page.svelte'), readmeExample());
		run(app, 'npx', 'vite', 'build');
		const html = readFileSync(join(app, 'build/index.html'), 'utf8');
		// One drawing for each size, until the width is known.
		expect(html.match(/data-event="letter"/g)).toHaveLength(3);
		const served = await serve(join(app, 'build'));
		const { page: still } = await served.open('/', { javaScriptEnabled: false });
		await expectDrawn(still);
		for (const expectUse of [
			...[expectDrawn, expectPressed],
			...[expectZoomed, expectKeys, expectPrinted]
		]) {
			const { page, problems } = await served.open('/');
			await expectUse(page);
			expect(problems).toEqual([]);
			await page.close();
		}
		await served.close();
		rmSync(app, { recursive: true, force: true });
	}
);
