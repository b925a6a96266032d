// Our pages beside the story, as they start on a slow net and processor, and a record that a reader opens.

/** @typedef {import('./lab.mjs').Place} Place */

/** The names of our pages in the report. */
export const startNames = {
	embed: '`/embed/`',
	stage: '`/present/`',
	presenter: '`/presenter/`',
	opened: '`/open/`, from “Load”'
};

/**
 * @param {string} host that sends the record which is opened, whatever it is asked for
 * @returns {(Place & { name: string })[]}
 */
export const ownStarts = (host) => [
	{
		name: startNames.embed,
		item: '.mark',
		address: { site: 'shipped', path: '/embed/' }
	},
	{
		name: startNames.stage,
		item: '.slide',
		address: { site: 'shipped', path: '/present/' }
	},
	{
		name: startNames.presenter,
		item: 'main h1, main h3',
		address: { site: 'shipped', path: '/presenter/' }
	},
	{
		name: startNames.opened,
		item: 'article',
		// So that the first card is in sight, under the drawing.
		height: 1200,
		address: {
			site: 'shipped',
			path: `/open/?src=https://${host}/record.json`,
			async begin(page) {
				// A reader reads the question; what it needs comes meanwhile.
				await page.waitForLoadState('networkidle');
				await page.getByRole('button', { name: 'Load', exact: true }).click();
			}
		}
	}
];
