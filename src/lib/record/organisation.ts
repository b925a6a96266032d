import type { SpeakerRecord } from './events-file.ts';

/** The number of different organisations of some statements; 0 if a statement has none (an empty text). */
export function countDistinctOrganisations(organisations: readonly string[]): number {
	return organisations.includes('') ? 0 : new Set(organisations).size;
}

/** The organisation to show beside a speaker; empty if name or role contain it, to avoid “Microsoft, Microsoft”. */
export function organisationBeside({ name, role, organisation }: SpeakerRecord): string {
	return `${name} ${role}`.includes(organisation) ? '' : organisation;
}
