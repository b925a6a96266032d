import type { SpeakerRecord } from './events-file.ts';

/** The number of different organisations in a list; 0 if one of them is empty, so that a statement has none. */
export function countOrganisations(organisations: readonly string[]): number {
	return organisations.includes('') ? 0 : new Set(organisations).size;
}

/** A speaker’s organisation; empty if the name or the role already contains it, to avoid “Microsoft, Microsoft”. */
export function organisationBeside({ name, role, organisation }: SpeakerRecord): string {
	return `${name} ${role}`.includes(organisation) ? '' : organisation;
}
