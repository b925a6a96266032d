import { credit as message } from '#language/cards/picture';

/** The credit of a picture, “Picture: Ada Noor”. A credit with a label of its own stays: “Drawing: Class 10b”. */
export const formatCredit = (credit: string): string =>
	/^\p{L}[\p{L} ]{0,20}:\s/u.test(credit) ? credit : message({ credit });
