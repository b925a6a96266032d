import type * as english from '../en/framed.ts';

export const framedMessages: typeof english.framedMessages = {
	refusal: 'אי אפשר להציג את הדף הזה בתוך דף אחר.',
	open: 'פתיחה בלשונית חדשה'
};
