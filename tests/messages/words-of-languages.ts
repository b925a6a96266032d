import * as arDates from '#messages/ar/record/dates';
import * as deDates from '#messages/de/record/dates';
import * as enDates from '#messages/en/record/dates';
import * as esDates from '#messages/es/record/dates';
import * as frDates from '#messages/fr/record/dates';
import * as heDates from '#messages/he/record/dates';
import * as ptDates from '#messages/pt/record/dates';
import type { DateWords } from '#lib/messages/date-words.ts';
import { articles as arArticles, ordinal as arOrdinal } from '#lib/messages/ar.ts';
import { articles as deArticles, ordinal as deOrdinal } from '#lib/messages/de.ts';
import { articles as enArticles, ordinal as enOrdinal } from '#lib/messages/en.ts';
import { articles as esArticles, ordinal as esOrdinal } from '#lib/messages/es.ts';
import { articles as frArticles, ordinal as frOrdinal } from '#lib/messages/fr.ts';
import { articles as heArticles, ordinal as heOrdinal } from '#lib/messages/he.ts';
import { articles as ptArticles, ordinal as ptOrdinal } from '#lib/messages/pt.ts';

/** The words around dates, in each language of the interface, by its BCP 47 tag. */
export const dateWords: Readonly<Record<string, DateWords>> = {
	ar: { language: 'ar', dates: arDates, articles: arArticles, ordinal: arOrdinal },
	de: { language: 'de', dates: deDates, articles: deArticles, ordinal: deOrdinal },
	en: { language: 'en', dates: enDates, articles: enArticles, ordinal: enOrdinal },
	es: { language: 'es', dates: esDates, articles: esArticles, ordinal: esOrdinal },
	fr: { language: 'fr', dates: frDates, articles: frArticles, ordinal: frOrdinal },
	he: { language: 'he', dates: heDates, articles: heArticles, ordinal: heOrdinal },
	pt: { language: 'pt', dates: ptDates, articles: ptArticles, ordinal: ptOrdinal }
};
