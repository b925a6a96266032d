import { expect, test } from '@playwright/test';

// What the pages say of it, and the picture: `built/find-by-address.test.ts`.

/** Where the site is built to stand, unless the build is told otherwise. */
const site = 'http://127.0.0.1:4173/';

const title = 'What Microsoft said about government use of its cloud';

test('E31: the answer for those who embed by address is whole, and one line without a script', async ({
	request
}) => {
	const plain = await request.get('/oembed.json');
	expect(plain.headers()['content-type']).toMatch(/^application\/json/);
	const answer = await plain.json();
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'On the Record',
		provider_url: site,
		cache_age: 86_400,
		width: 600,
		height: 640,
		thumbnail_url: `${site}embed.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
	expect(answer.html).toMatch(
		/^<blockquote class="otr-fallback"><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/
	);
	expect(answer.html).not.toMatch(/<script|\n/);
	// As wide as its place: on a phone 600 px would reach over the edge, and in a wide block leave half of it empty.
	expect(answer.html).toContain('width="100%" height="640"');
	for (const value of [answer.html.match(/src="([^"]+)"/)?.[1], answer.thumbnail_url]) {
		expect(new URL(value).href).toBe(value);
	}
	const asked = await request.get('/oembed.json?url=x&maxwidth=1&format=xml&dnt=1');
	expect(await asked.text()).toBe(await plain.text());
});
