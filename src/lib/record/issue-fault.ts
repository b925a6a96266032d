import type { Fault } from './fault.ts';

/** The fault of each Valibot issue. We store it here, because Valibot’s issues contain only a text message. */
const faultByIssue = new WeakMap<object, Fault>();

/**
 * Makes a message function for a Valibot check. It stores the issue’s fault, and returns the fault’s code as message.
 */
export function withFault<Issue extends object>(
	fault: Fault | ((issue: Issue) => Fault)
): (issue: Issue) => string {
	return (issue) => {
		const ownFault = typeof fault === 'function' ? fault(issue) : fault;
		faultByIssue.set(issue, ownFault);
		return ownFault.code;
	};
}

/**
 * The fault of an issue, which `withFault` has stored.
 *
 * @throws TypeError for an issue of a check that was made without `withFault`
 */
export function faultOfIssue(issue: object): Fault {
	const fault = faultByIssue.get(issue);
	if (!fault) throw new TypeError('a check of the record says no fault');
	return fault;
}
