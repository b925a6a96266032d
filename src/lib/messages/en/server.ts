/** What feeds and the heads of pages say to machines. Functions get texts of the record. */
export const serverMessages = {
	feed: 'New and corrected entries',
	record: (title: string) => `${title}: the record`,
	table: (title: string) => `${title}: the events as a table`,
	/** Of an entry of the feed. */
	correction: (title: string) => `Correction: ${title}`,
	category: 'Correction'
};
