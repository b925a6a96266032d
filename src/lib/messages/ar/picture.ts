import type * as english from '../en/picture.ts';

export const pictureMessages: typeof english.pictureMessages = {
	nouns: {
		page: {
			zero: 'لا صفحات',
			one: 'صفحة واحدة',
			two: 'صفحتين',
			few: '# صفحات',
			many: '# صفحة',
			other: '# صفحة'
		},
		publisher: {
			zero: 'لا ناشرين',
			one: 'ناشر واحد',
			two: 'ناشرين',
			few: '# ناشرين',
			many: '# ناشرًا',
			other: '# ناشر'
		}
	},
	sources: (events: string, span: string, pages: string) => `${events}، ${span}، ${pages}`,
	pages: (pages: string, publishers: string) => `من ${pages} لدى ${publishers}`,
	picture: (sources: string, tracks: readonly string[]) =>
		`خط زمني: ${sources}. المسارات: ${tracks.join('؛ ')}.`,
	when: (date: string, track: string) => `${date} · ${track}`,
	event: (parts: readonly string[]) => `${parts.join('؛ ')}. الحدث معلَّم على خط زمني.`
};
