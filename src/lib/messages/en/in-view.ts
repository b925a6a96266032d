/** What the cards say while the drawing is zoomed. Functions get formatted numbers. */
export const inViewMessages = {
	count: (inView: string, all: string) => `${inView} of ${all} in view`,
	/** After the count where there is room. */
	first: ': go to the first'
};
