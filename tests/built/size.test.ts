import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';

/** Of the page in a frame: its scripts that run, and all of it. */
const frameBudget = { script: 54_000, whole: 74_000 };

const compress = (body: Buffer) =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test('a frame’s page holds its budget of bytes: the scripts in it, and all of it', () => {
	const html = readFileSync('build/embed/index.html', 'utf8');
	// Without a type they run; the record has one.
	const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
	expect(scripts).toHaveLength(2);
	// They come in one answer, which is compressed as one.
	const script = compress(Buffer.from(scripts.join('\n')));
	const whole = compress(Buffer.from(html));
	console.log(
		`a frame’s page, brotli: ${script} bytes of JavaScript (at most ${frameBudget.script}), ` +
			`${whole} in all (at most ${frameBudget.whole})`
	);
	expect(script).toBeLessThanOrEqual(frameBudget.script);
	expect(whole).toBeLessThanOrEqual(frameBudget.whole);
});
