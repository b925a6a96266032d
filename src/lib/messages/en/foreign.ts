/** A record that the site does not publish. Functions get formatted text. */
export const foreignMessages = {
	notice: (from: string, site: string) =>
		`Loaded from ${from}. Not checked or published by ${site}.`,
	/** Added to `notice`. */
	leftOut: (entries: string) => `${entries} left out.`,
	/** The title of an imported record's page and file, so that nobody takes it for the site's own. */
	title: 'Imported file'
};
