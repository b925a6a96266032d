/**
 * The known word that a misspelt word was most likely meant to be: it differs only in case, in one letter added,
 * dropped or changed, or in two neighbours swapped. Undefined if there is none.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
	return known.find((candidate) => isNear(word, candidate));
}

function isNear(word: string, candidate: string): boolean {
	if (Math.abs(word.length - candidate.length) > 1) return false;
	const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
	return (
		restA === restB ||
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		restA.slice(1) === restB.slice(1) ||
		swapped === restB
	);
}
