// Takes the README’s screenshots of the built site: `npm run pictures`.
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright';
import { browserArgs, findBrowser } from '../../tests/tools/browser.mjs';

/** The folder into which the screenshots are written. */
const folder = fileURLToPath(new URL('../../tests/pictures/', import.meta.url));

/** The screenshots: the file’s name, the window’s size (px), the colour scheme, and what to press first. */
const pictures = [
	{ name: 'story-light', width: 1440, height: 900, scheme: 'light', press: null },
	{
		name: 'statement-dark',
		width: 1440,
		height: 1000,
		scheme: 'dark',
		press: 'Smith: no technology to facilitate mass surveillance of civilians'
	}
];

const server = spawn('node', ['src/cli/serve.mjs', 'build'], {
	stdio: ['ignore', 'pipe', 'inherit']
});
// Read the address that the server prints, because it uses another port if the usual one is taken.
const [output] = await once(server.stdout, 'data');
const [address = ''] = /http:\S+/.exec(output) ?? [];
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
try {
	for (const { name, width, height, scheme, press } of pictures) {
		const page = await browser.newPage({
			viewport: { width, height },
			colorScheme: scheme === 'dark' ? 'dark' : 'light',
			reducedMotion: 'reduce'
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.fonts.ready);
		if (press) await page.getByRole('link', { name: press }).first().click();
		await page.mouse.move(0, 0);
		await page.waitForTimeout(300);
		await page.screenshot({ path: `${folder}${name}.png` });
		await page.close();
	}
} finally {
	await browser.close();
	server.kill();
}
