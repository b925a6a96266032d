/**
 * A page with a script before all that is in it, its policy too.
 *
 * @param {string} html
 * @param {string} script
 */
export const withScript = (html, script) =>
	html.replace('<head>', () => `<head><script>${script}</script>`);
