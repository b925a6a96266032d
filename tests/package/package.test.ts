import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { install, readmeExample, root, run } from './install.ts';
import { serve, type Served } from './serve.ts';
import {
	expectDrawn,
	expectKeys,
	expectPressed,
	expectPrinted,
	expectZoomed,
	marks
} from './use-example.ts';

let app = '';
let served: Served | undefined;

beforeAll(async () => {
	app = install(inject('tarball'), 'app', [
		'svelte',
		'vite',
		'@sveltejs/vite-plugin-svelte',
		'bootstrap'
	]);
	writeFileSync(join(app, 'Example.svelte'), readmeExample());
	run(app, 'npx', 'vite', 'build');
	served = await serve(join(app, 'dist'));
	// Only what hangs: a busy machine takes long to install.
}, 600_000);

afterAll(async () => {
	await served?.close();
	if (app) rmSync(app, { recursive: true, force: true });
});

const open = (path: string) => {
	if (!served) throw new Error('nothing is served');
	return served.open(path);
};

test('the package needs Svelte, parts of D3 and nothing else, and imports nothing by an alias', () => {
	const folder = join(app, 'node_modules/on-the-record-timeline');
	const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		private?: boolean;
		dependencies: Record<string, string>;
		peerDependencies: Record<string, string>;
	};
	expect(about.private).toBeUndefined();
	expect(Object.keys(about.peerDependencies)).toEqual(['svelte']);
	expect(Object.keys(about.dependencies)).toEqual(['d3-array', 'd3-scale', 'd3-time']);
	const files = run(folder, 'find', '.', '-type', 'f').trim().split('\n');
	expect(files.length).toBeGreaterThan(100);
	for (const file of files.filter((name) => /\.(js|ts|svelte)$/.test(name))) {
		expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
			/(from|import)\s*\(?\s*['"]#|valibot|hucre|resvg/
		);
	}
});

test('its types are valid in a strict project, which refuses wrong props and events', () => {
	// Our compiler, since an app needs none to build. It reads the types that the app has installed.
	const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');
	expect(() => run(app, process.execPath, compiler, '-p', app)).not.toThrow();
});

describe('the example of the README', () => {
	test('has at most 20 lines, and is drawn', async () => {
		expect(readmeExample().trim().split('\n').length).toBeLessThanOrEqual(20);
		const { page, problems } = await open('/');
		await expectDrawn(page);
		await expectPressed(page);
		expect(problems).toEqual([]);
	});

	test.each([
		['zooms by its buttons and by the wheel', expectZoomed],
		['goes by keys, and lists them', expectKeys],
		['prints its drawing without its controls', expectPrinted]
	])('%s', async (_, expectUse) => {
		const { page, problems } = await open('/');
		await expectUse(page);
		expect(problems).toEqual([]);
	});
});

test('two timelines on one page have two records, two languages and ids of their own', async () => {
	const { page, problems } = await open('/two.html');
	const [left, right] = ['left', 'right'].map((side) => page.getByTestId(side));
	if (!left || !right) throw new Error('no sides');
	await expect.poll(() => marks(page).count()).toBe(6);
	expect(await left.getByRole('region', { name: 'Letters' }).count()).toBe(1);
	expect(await right.getByRole('region', { name: 'Revolution' }).count()).toBe(1);
	expect(await left.locator('[data-event=b]').getAttribute('aria-label')).toContain('around June');
	expect(await right.locator('[data-event=b]').getAttribute('aria-label')).toContain(
		'etwa Mai 1848'
	);
	await left.locator('[data-event=a]').click();
	expect(await page.locator('[aria-current]').count()).toBe(1);
	await right.getByRole('button', { name: 'Vergrößern' }).click();
	// Only a drawing that is zoomed has the button.
	const zoomOut = (side: Locator, name: string) => () => side.getByRole('button', { name }).count();
	await expect.poll(zoomOut(right, 'Verkleinern')).toBe(1);
	expect(await zoomOut(left, 'Zoom out')()).toBe(0);
	expect(await left.getByRole('button', { name: 'Zoom in' }).count()).toBe(1);
	const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
	expect(new Set(ids).size).toBe(ids.length);
	expect(problems).toEqual([]);
});

test.each(['bootstrap', 'reset'])('a page with %s looks as before', async (name) => {
	const { page, problems } = await open(`/${name}.html`);
	await page.waitForFunction(() => 'addTimeline' in window);
	const look = async () => ({
		picture: await page.locator('#host').screenshot(),
		roots: await page.evaluate(() =>
			[document.documentElement, document.body].map((node) =>
				[...getComputedStyle(node)]
					.filter(
						(property) =>
							!/^(block-size|height|perspective-origin|transform-origin)$/.test(property)
					)
					.map((property) => [property, getComputedStyle(node).getPropertyValue(property)])
			)
		)
	});
	const before = await look();
	const sheets = () => page.evaluate(() => document.styleSheets.length);
	const count = await sheets();
	await page.evaluate(() =>
		(window as unknown as { addTimeline: () => Promise<void> }).addTimeline()
	);
	await expect.poll(() => marks(page).count()).toBe(3);
	// Its styles were not there before.
	expect(await sheets()).toBeGreaterThan(count);
	await page.mouse.move(0, 0);
	const after = await look();
	expect(after.roots).toEqual(before.roots);
	expect(after.picture.equals(before.picture)).toBe(true);
	// Nor does the page change how the drawing looks: a mark is as wide as its box.
	const styles = await marks(page)
		.first()
		.evaluate((node) => {
			const { backgroundColor, padding, letterSpacing } = getComputedStyle(node);
			return [backgroundColor, padding, letterSpacing];
		});
	expect(styles).toEqual(['rgba(0, 0, 0, 0)', '0px', 'normal']);
	expect(problems).toEqual([]);
});
