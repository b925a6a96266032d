import type { SpeakerRecord } from './events-file.ts';

/** The number of different organisations in a list; 0 if one is empty, because then a statement has no organisation. */
export function countOrganisations(organisations: readonly string[]): number {
	return organisations.includes('') ? 0 : new Set(organisations).size;
}

/** The organisation to show beside a speaker; empty if name or role contain it, to avoid “Microsoft, Microsoft”. */
export function organisationBeside({ name, role, organisation }: SpeakerRecord): string {
	return `${name} ${role}`.includes(organisation) ? '' : organisation;
}
