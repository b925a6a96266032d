import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the question about an address is closed in the page that opens records, until its scripts ask it', () => {
	const html = readFileSync(new URL('../../build/open/index.html', import.meta.url), 'utf8');
	const dialogs = html.match(/<dialog[^>]*>/g);
	expect(dialogs).toEqual([expect.stringContaining('id="page_question"')]);
	expect(dialogs?.join()).not.toMatch(/\sopen\b/);
});
