import type { Fault } from './fault.ts';

/** The fault of each issue. It is stored beside the issue, because a check of Valibot can only report a text. */
const faults = new WeakMap<object, Fault>();

/** Makes the message of a check that reports a fault. The text of the message is the code of the fault. */
export function withFault<Issue extends object>(
	fault: Fault | ((issue: Issue) => Fault)
): (issue: Issue) => string {
	return (issue) => {
		const said = typeof fault === 'function' ? fault(issue) : fault;
		faults.set(issue, said);
		return said.code;
	};
}

/** @throws TypeError for an issue of a check that was made without `withFault` */
export function faultOf(issue: object): Fault {
	const fault = faults.get(issue);
	if (!fault) throw new TypeError('a check of the record says no fault');
	return fault;
}
