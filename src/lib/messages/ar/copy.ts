import type * as english from '../en/copy.ts';

export const copyMessages: typeof english.copyMessages = {
	copied: 'تم النسخ.',
	selected: 'النص محدد: اضغط Ctrl+C، أو \u200e⌘C على أجهزة ماك.'
};
