import * as arDates from '#messages/ar/record/dates';
import * as deDates from '#messages/de/record/dates';
import * as enDates from '#messages/en/record/dates';
import * as esDates from '#messages/es/record/dates';
import * as frDates from '#messages/fr/record/dates';
import * as heDates from '#messages/he/record/dates';
import * as ptDates from '#messages/pt/record/dates';
import type { DateWords } from '#lib/messages/date-words.ts';
import { datesAfter as arDatesAfter, ordinal as arOrdinal } from '#lib/messages/ar.ts';
import { datesAfter as deDatesAfter, ordinal as deOrdinal } from '#lib/messages/de.ts';
import { datesAfter as enDatesAfter, ordinal as enOrdinal } from '#lib/messages/en.ts';
import { datesAfter as esDatesAfter, ordinal as esOrdinal } from '#lib/messages/es.ts';
import { datesAfter as frDatesAfter, ordinal as frOrdinal } from '#lib/messages/fr.ts';
import { datesAfter as heDatesAfter, ordinal as heOrdinal } from '#lib/messages/he.ts';
import { datesAfter as ptDatesAfter, ordinal as ptOrdinal } from '#lib/messages/pt.ts';

/** The words around dates, in each language of the interface, by its BCP 47 tag. */
export const dateWords: Readonly<Record<string, DateWords>> = {
	ar: { language: 'ar', dates: arDates, datesAfter: arDatesAfter, ordinal: arOrdinal },
	de: { language: 'de', dates: deDates, datesAfter: deDatesAfter, ordinal: deOrdinal },
	en: { language: 'en', dates: enDates, datesAfter: enDatesAfter, ordinal: enOrdinal },
	es: { language: 'es', dates: esDates, datesAfter: esDatesAfter, ordinal: esOrdinal },
	fr: { language: 'fr', dates: frDates, datesAfter: frDatesAfter, ordinal: frOrdinal },
	he: { language: 'he', dates: heDates, datesAfter: heDatesAfter, ordinal: heOrdinal },
	pt: { language: 'pt', dates: ptDates, datesAfter: ptDatesAfter, ordinal: ptOrdinal }
};
