/**
 * The known word that a misspelt word was most likely meant to be. The two may differ in case, in one added, dropped or
 * changed letter, or in two swapped neighbouring letters. Undefined if no known word is as similar as that.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
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
