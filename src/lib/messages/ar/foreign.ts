import type * as english from '../en/foreign.ts';

export const foreignMessages: typeof english.foreignMessages = {
	notice: (from: string, site: string) => `المصدر: ${from}. لم يراجعه ${site} ولم ينشره.`,
	leftOut: (entries: string) => `لم يُدرج: ${entries}.`,
	title: 'ملف مستورد'
};
