import { credit as message } from '#language/cards/picture';

/** Who made a picture: “Picture: Ada Noor”; where the credit says itself what they made, that alone: “Drawing: Class 10b”. */
export const formatCredit = (credit: string): string =>
	/^\p{L}[\p{L} ]{0,20}:\s/u.test(credit) ? credit : message({ credit });
