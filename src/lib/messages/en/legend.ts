/** What a filled, an empty and a dotted shape mean. */
export const legendMessages = {
	/** Before the fillings of the shapes, in a picture's legend. */
	lead: 'Evidence:',
	direct: 'own words or a spokesperson',
	reported: 'reported',
	document: 'from documents'
};
