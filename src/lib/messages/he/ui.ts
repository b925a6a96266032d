import type * as english from '../en/ui.ts';

export const crashMessages: typeof english.crashMessages = {
	timeline: 'לא היה אפשר להפעיל את ציר הזמן האינטראקטיבי. כל האירועים מופיעים ברשימה שלמטה.'
};

export const heldMessages: typeof english.heldMessages = {
	asKnown: 'הדף לא פעל, ולכן אי אפשר להציג מה היה ידוע ביום מסוים.'
};

export const uiMessages: typeof english.uiMessages = {
	close: 'סגירה',
	cancel: 'ביטול'
};

export const lazyMessages: typeof english.lazyMessages = {
	loading: 'בטעינה…',
	problem: 'הטעינה נכשלה. טענו את הדף מחדש ונסו שוב.',
	storyCrashed: 'אי אפשר עוד להציג את התיעוד הזה. טענו את הדף מחדש.'
};
