import { expect, test } from 'vitest';
import { publishedStoryAddress } from '#lib/embed/builder/published-story.ts';

const site = 'https://a.example/stories/';
const built = 'http://127.0.0.1:4173/';

test.each([
	['the published page', site, site, null],
	['a page of it', site, `${site}index.html?event=a`, null],
	['its preview on another host', 'https://preview.example/', site, site],
	['another folder', 'https://a.example/', site, site],
	['this computer', 'http://127.0.0.1:6812/stories/', site, site],
	['this computer by its name', 'http://localhost:5173/', site, site],
	['this computer, without OTR_SITE', 'http://127.0.0.1:4173/', built, ''],
	['this computer by its newer number', 'http://[::1]:4173/', built, ''],
	['a name of this computer', 'http://story.localhost:4173/', built, ''],
	['a site that was built without OTR_SITE', site, built, null],
	['a host that only begins like one', 'https://localhost.example/', built, null]
])('on %s, %s', (_, story, canonical, instead) => {
	expect(publishedStoryAddress(story, canonical)).toBe(instead);
});
