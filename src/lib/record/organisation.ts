import type { Speaker } from './timeline.ts';

/** A speaker's organisation; empty where the name or the role says it already, as "Microsoft, Microsoft" would. */
export function organisationBeside({ name, role, organisation }: Speaker): string {
	return `${name} ${role}`.includes(organisation) ? '' : organisation;
}
