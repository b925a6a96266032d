import type * as english from '../en/load.ts';

export const loadMessages: typeof english.loadMessages = {
	label: 'جارٍ التحميل',
	of: (name: string) => `جارٍ تحميل ${name}`,
	status: 'جارٍ تحميل <file></file>: <step></step>',
	phases: { read: 'قراءة', check: 'تحقق', draw: 'رسم' },
	phase: (name: string, phase: string) => `${name}: ${phase}`,
	bytes: (read: string) => `${read} م.ب`,
	bytesOf: (read: string, all: string) => `${read} من ${all} م.ب`
};
