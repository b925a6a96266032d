import type * as english from '../en/legend.ts';

export const legendMessages: typeof english.legendMessages = {
	lead: 'الدليل:',
	direct: 'كلام المتحدث نفسه أو ناطق باسمه',
	reported: 'تقارير صحفية',
	document: 'من وثائق'
};
