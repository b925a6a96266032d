import type { SpeakerRecord } from './events-file.ts';

/** Of how many organisations statements are; 0 if one of them is of none. */
export function countOrganisations(organisations: readonly string[]): number {
	return organisations.includes('') ? 0 : new Set(organisations).size;
}

/** A speaker's organisation; empty if the name or the role says it already, as "Microsoft, Microsoft" would. */
export function organisationBeside({ name, role, organisation }: SpeakerRecord): string {
	return `${name} ${role}`.includes(organisation) ? '' : organisation;
}
