import type { Fault } from './fault.ts';

/** A check of Valibot can only report a text. So the fault is kept beside the issue. */
const faults = new WeakMap<object, Fault>();

/** A check's message that says a fault; the text of it is the code. */
export function says<Issue extends object>(
	fault: Fault | ((issue: Issue) => Fault)
): (issue: Issue) => string {
	return (issue) => {
		const said = typeof fault === 'function' ? fault(issue) : fault;
		faults.set(issue, said);
		return said.code;
	};
}

/** @throws TypeError for an issue of a check that says no fault */
export function faultOf(issue: object): Fault {
	const fault = faults.get(issue);
	if (!fault) throw new TypeError('a check of the record says no fault');
	return fault;
}
