import type * as english from '../en/filters.ts';

export const filterMessages: typeof english.filterMessages = {
	tracks: 'المسارات الظاهرة',
	kinds: 'أنواع الأحداث الظاهرة',
	more: 'المتحدث والدليل',
	order: 'الترتيب',
	orders: { oldest: 'الأقدم أولًا', newest: 'الأحدث أولًا' },
	clear: 'مسح'
};

export const moreFilterMessages: typeof english.moreFilterMessages = {
	speakers: 'المتحدثون المقتبَس منهم',
	noOne: 'بلا اقتباس',
	all: 'الكل',
	none: 'لا أحد',
	ofSpeakers: ' من المتحدثين',
	evidence: 'الدليل',
	attributions: {
		direct: 'كلام المتحدث نفسه',
		spokesperson: 'ناطق باسم الجهة أو بيان شركة',
		reported: 'تقارير صحفية',
		document: 'وثائق، بحسب تقارير'
	}
};
